package bitan.guide;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One procedure as the counter explains it. Immutable; safe between threads.
 *
 * @param id unique at the counter, see {@link GuideText#isId}
 * @param title 1 to {@link #LONGEST_TITLE} characters
 * @param written when it was last checked
 * @param example true while it is one of those shipped, whose rules may differ from those of the place
 * @param summary what it is good for, at most {@link #LONGEST_SUMMARY} characters
 * @param whoMayApply at most {@link #LONGEST_SUMMARY} characters
 * @param synonyms what people call it, each of at most {@link #LONGEST_SYNONYM} characters; found by sound as well
 * @param conditions asked before the materials are shown
 * @param materials at least one
 * @param steps at least one, in their order
 * @param forms to print
 * @param rejections why people are commonly sent away, each of at most {@link #LONGEST_REJECTION} characters
 * @param telephones whom to call
 * @param hours when the counter is open, at most {@link #LONGEST_REJECTION} characters; may be empty
 */
public record Guide(String id, String title, LocalDate written, boolean example, String summary,
        String whoMayApply, List<String> synonyms, List<Condition> conditions, List<Material> materials,
        List<GuideStep> steps, List<GuideForm> forms, List<String> rejections, List<Telephone> telephones,
        String hours) {
    /** Characters; one line in the largest size of the visitor's screen. */
    public static final int LONGEST_TITLE = 20;
    /** Characters. */
    public static final int LONGEST_SUMMARY = 120;
    /** Characters. */
    public static final int LONGEST_SYNONYM = 20;
    /** Characters. */
    public static final int LONGEST_REJECTION = 60;
    /** Synonyms. */
    public static final int MOST_SYNONYMS = 40;
    /** Conditions; as many questions as anybody answers before seeing anything. */
    public static final int MOST_CONDITIONS = 6;
    /** Materials; a checklist that is still read. */
    public static final int MOST_MATERIALS = 20;
    /** Steps; as many as one flow picture holds. */
    public static final int MOST_STEPS = 12;
    /** Forms, and telephones too. */
    public static final int MOST_FORMS = 8;
    /** Rejections. */
    public static final int MOST_REJECTIONS = 12;

    public Guide {
        synonyms = List.copyOf(synonyms);
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
        forms = List.copyOf(forms);
        rejections = List.copyOf(rejections);
        telephones = List.copyOf(telephones);
        GuideText.check(GuideText.isId(id), "guide id");
        GuideText.check(GuideText.fits(title, 1, LONGEST_TITLE), "title");
        GuideText.check(GuideText.fits(summary, 0, LONGEST_SUMMARY), "summary");
        GuideText.check(GuideText.fits(whoMayApply, 0, LONGEST_SUMMARY), "who may apply");
        GuideText.check(GuideText.fits(hours, 0, LONGEST_REJECTION), "hours");
        checkAll(synonyms, MOST_SYNONYMS, LONGEST_SYNONYM);
        checkAll(rejections, MOST_REJECTIONS, LONGEST_REJECTION);
        GuideText.check(forms.size() <= MOST_FORMS && telephones.size() <= MOST_FORMS, "forms, telephones");
        checkIds(conditions.stream().map(Condition::id), 0, MOST_CONDITIONS);
        checkIds(materials.stream().map(Material::id), 1, MOST_MATERIALS);
        checkIds(steps.stream().map(GuideStep::id), 1, MOST_STEPS);
        var asked = conditions.stream().map(Condition::id).collect(Collectors.toSet());
        GuideText.check(materials.stream().allMatch(material -> asked.containsAll(material.onlyIf())),
                "a material of an unknown condition");
    }

    /** The materials for somebody for whom these conditions hold, told by their ids; in the order of the guide. */
    public List<Material> materials(Set<String> holding) {
        return materials.stream().filter(material -> material.isNeeded(holding)).toList();
    }

    private static void checkAll(List<String> texts, int most, int longest) {
        GuideText.check(texts.size() <= most
                && texts.stream().allMatch(text -> GuideText.fits(text, 1, longest)), "a list of texts");
    }

    private static void checkIds(Stream<String> ids, int least, int most) {
        var all = ids.toList();
        GuideText.check(all.size() >= least && all.size() <= most && new HashSet<>(all).size() == all.size(),
                "ids, or how many there are");
    }
}
