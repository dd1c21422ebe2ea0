package bitan.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import bitan.masking.Hidden.Kind;

/** Finds the names of people behind the words that announce one. */
final class Names {
    private static final MaskingWords WORDS = MaskingWords.shipped();
    private static final String HAN = "\\p{IsHan}";
    private static final String NOT_ONE = "(?!" + WORDS.any("name.not") + ")";
    private static final String SURNAME = NOT_ONE + "(?:" + WORDS.any("surnames.two") + "|["
            + WORDS.line("surnames") + "])";
    private static final String FIRST = "(?!" + WORDS.any("name.stop") + ")" + HAN;
    private static final String END = "(?=[\\s，,。.！？!?；;、]|\\z)";
    private static final String SECOND = "(?!" + WORDS.any("name.stop") + "|" + WORDS.any("name.end") + "(?!"
            + END + "))" + HAN;
    private static final String FOREIGN = HAN + "{2,10}(?:[·•]" + HAN + "{1,10}){1,6}";
    private static final String WHOLE = "(?:" + FOREIGN + "|" + SURNAME + "(?:" + FIRST + "(?:" + SECOND
            + ")?| "
            + FIRST + " ?(?:" + SECOND + ")?(?!" + HAN + ")))";
    private static final String ALONE = SURNAME + "(?:" + END + "|(?=" + WORDS.any("name.stop") + "))";
    private static final String GAP = "(?:" + WORDS.any("name.gap") + "){0,3} ?";
    private static final String SAID = "(?:" + WORDS.any("cue.name") + GAP + "|" + WORDS.any("cue.called")
            + ")";
    private static final String GIVEN = "(?:" + WORDS.any("name.given") + "(?<given>" + FIRST + "(?:" + SECOND
            + ")?))?";
    private static final List<Pattern> ANNOUNCED = List.of(
            Pattern.compile(SAID + "(?<name>" + WHOLE + ")", Pattern.MULTILINE),
            Pattern.compile("(?:" + WORDS.any("cue.surname") + "|" + WORDS.any("cue.asked") + ")(?<name>"
                    + WHOLE + END + "|" + ALONE + ")" + GIVEN),
            Pattern.compile(WORDS.any("cue.surname") + "(?<name>" + WHOLE + ")"),
            Pattern.compile(WORDS.any("cue.family") + "(?<name>" + WHOLE + ")(?:" + END + "|(?="
                    + WORDS.any("name.then") + "))"),
            Pattern.compile(WORDS.any("cue.self") + "(?<name>" + WHOLE + ")" + END),
            Pattern.compile(WORDS.any("cue.address") + "(?<name>" + SURNAME + FIRST + HAN + "??)(?="
                    + WORDS.any("name.title")
                    + "|" + WORDS.any("name.summoned") + ")", Pattern.MULTILINE));

    private Names() {
    }

    static List<Hidden> in(String text) {
        var names = new ArrayList<Hidden>();
        for (var announced : ANNOUNCED) {
            announced.matcher(text).results().forEach(match -> {
                add(match, "name", names);
                if (match.namedGroups().containsKey("given")) {
                    add(match, "given", names);
                }
            });
        }
        return names;
    }

    private static void add(MatchResult match, String group, List<Hidden> names) {
        int start = match.start(group);
        if (start >= 0 && names.stream().noneMatch(name -> name.start() < match.end(group)
                && start < name.end())) {
            names.add(Hidden.of(Kind.NAME, start, match.end(group)));
        }
    }
}
