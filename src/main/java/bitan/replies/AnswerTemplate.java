package bitan.replies;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import bitan.replies.Suggestion.EnterNumber;
import bitan.replies.Suggestion.NumberKind;
import bitan.replies.Suggestion.PickDate;
import bitan.replies.Suggestion.Say;
import bitan.replies.Suggestion.WriteIt;

/**
 * An answer of a rule: {@code 没{v}} stands for 没带 where the clerk's sentence has 带 in the group v.
 *
 * @param words what is on the button, groups in braces
 * @param way what a tap does
 */
record AnswerTemplate(String words, Way way) {
    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)}");

    /** What a tap does. */
    sealed interface Way {
        /** Sends the words; {@code icon} names the picture beside them. */
        record Sent(Optional<String> icon) implements Way {}

        /** Opens the writing area. */
        record Written() implements Way {}

        /** Opens the calendar. */
        record Dated() implements Way {}

        /** Opens the number pad; the unit may repeat groups. */
        record Numbered(NumberKind kind, String unit) implements Way {}
    }

    /** The groups it repeats. */
    List<String> groups() {
        return GROUP.matcher(words + unit()).results().map(match -> match.group(1)).toList();
    }

    /** The suggestion with the groups filled in; empty if one of them is, or if it does not fit on a button. */
    Optional<Suggestion> suggestion(UnaryOperator<String> group) {
        var label = filled(words, group);
        if (groups().stream().anyMatch(name -> group.apply(name).isBlank()) || !Suggestion.fits(label)) {
            return Optional.empty();
        }
        return Optional.of(switch (way) {
            case Way.Sent(var icon) -> new Say(label, icon);
            case Way.Written() -> new WriteIt(label);
            case Way.Dated() -> new PickDate(label);
            case Way.Numbered(var kind, var unit) -> new EnterNumber(label, kind, filled(unit, group));
        });
    }

    private String unit() {
        return way instanceof Way.Numbered(_, var unit) ? unit : "";
    }

    private static String filled(String template, UnaryOperator<String> group) {
        return GROUP.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(group.apply(match.group(1))));
    }
}
