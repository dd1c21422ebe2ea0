package bitan.guide.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import bitan.guide.GuideDetails;
import bitan.guide.GuideText;
import bitan.problem.ProblemCode;

/** The ids that one part of a guide may say of another, and those that were said though nothing is called so. */
record KnownIds(Set<String> conditions, Set<String> sources, Set<String> offices, Mistakes mistakes) {
    /** The ids in the file, whether what they belong to is right or not: one mistake is not to look like two. */
    static KnownIds of(ObjectReader guide, Mistakes mistakes) {
        return new KnownIds(guide.ids("conditions"), guide.ids("sources"), guide.ids("offices"), mistakes);
    }

    /** The sources that say so. */
    List<String> sources(ObjectReader json) {
        return named(json, "sources", GuideDetails.MOST_SOURCES, sources);
    }

    /** Where something is done. */
    List<String> offices(ObjectReader json) {
        return named(json, "offices", GuideDetails.MOST_OFFICES, offices);
    }

    /** Conditions of which one holds. */
    List<String> oneOf(ObjectReader json, int least, int most) {
        json.items("oneOf", least, most, "[\"…\"]");
        return named(json, "oneOf", most, conditions);
    }

    /** Notes that nothing is called so. */
    void check(String id, Set<String> known, int line) {
        if (!known.contains(id)) {
            mistakes.add(ProblemCode.GUI_12, line, Mistakes.shown(id));
        }
    }

    private List<String> named(ObjectReader json, String field, int most, Set<String> known) {
        var ids = json.texts(field, most, GuideText.LONGEST_ID);
        var seen = new HashSet<String>();
        for (var id : ids) {
            check(id, known, json.line(field));
            if (!seen.add(id)) {
                mistakes.add(ProblemCode.GUI_11, json.line(field), Mistakes.shown(id));
            }
        }
        return ids;
    }
}
