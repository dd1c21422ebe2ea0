package bitan.screens.staff.guide.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import bitan.guide.GuideText;
import bitan.guide.Telephone;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** What a field of a guide may hold, and what is wrong with what it holds, in the words of who reads guides. Values. */
sealed interface FieldRule {
    Pattern WHOLE = Pattern.compile("[0-9]{1,4}");

    /** A line of text. */
    record Line(int least, int most) implements FieldRule {}

    /** A text on each line. */
    record Lines(int most, int longest) implements FieldRule {}

    /** A whole number from 1. */
    record Count(int most) implements FieldRule {}

    /** A telephone's number, or none. */
    record Dial() implements FieldRule {}

    /** Where a video call reaches somebody, or nothing. */
    record Link() implements FieldRule {}

    /** The name of a file beside the guides. */
    record FileName(List<String> extensions, boolean isNeeded) implements FieldRule {}

    /** A day as {@link LocalDate} writes it, or none. */
    record Day() implements FieldRule {}

    /**
     * One of these names.
     *
     * @param words what the names stand behind in the bundle of the screens, such as {@code steps.kind.}
     */
    record OneOf(List<String> names, String words) implements FieldRule {
        /** One of the constants of a type. */
        static OneOf of(String words, Collection<? extends Enum<?>> constants) {
            return new OneOf(constants.stream().map(Enum::name).toList(), words);
        }
    }

    /** Whether something holds: a box to tick, with {@code true} in it if it is ticked. */
    record Flag() implements FieldRule {}

    /** A time limit as {@link LimitText} says it. */
    record Limit(boolean isNeeded) implements FieldRule {}

    /** Ids of rows of a section; of its conditions also {@link #COMBINED}. */
    record Ticks(Section of) implements FieldRule {
        /** What stands for an expression that is no list; no id is written so. */
        static final String COMBINED = "*";
    }

    /** What is wrong with {@code text}; its words name no file and no line, for it stands at its field. */
    default Optional<Problem> mistake(String field, String text) {
        return switch (this) {
            case Line(int least, int most) ->
                GuideText.fits(text, least, most) ? Optional.empty() : length(field, least, most);
            case Lines(int most, int longest) -> lines(field, text, most, longest);
            case Count(int most) -> WHOLE.matcher(text).matches() && Integer.parseInt(text) >= 1
                    && Integer.parseInt(text) <= most ? Optional.empty() : many(field, 1, most);
            case Dial _ -> Telephone.isNumber(text)
                    ? Optional.empty()
                    : sample(field, "010-12345678");
            case Link _ -> Telephone.isLink(text)
                    ? Optional.empty()
                    : sample(field, "https://example.org/room/1");
            case Day _ -> text.isEmpty() || isDay(text) ? Optional.empty() : sample(field, "2026-11-30");
            case FileName(var extensions, boolean isNeeded) ->
                (text.isEmpty() && !isNeeded) || GuideText.isFileName(text, extensions)
                        ? Optional.empty()
                        : Optional.of(Problem.of(ProblemCode.GUI_13, "", "", text));
            case Limit _ -> LimitText.of(text).mistake(field);
            case OneOf _,Ticks _,Flag _ -> Optional.empty();
        };
    }

    /** The texts of {@link Lines}. */
    static List<String> split(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Too few or too many of something. */
    static Optional<Problem> many(String field, int least, int most) {
        return Optional.of(Problem.of(ProblemCode.GUI_10, "", "", field, least, most));
    }

    /** Something that has to be written as {@code right} is. */
    static Optional<Problem> sample(String field, String right) {
        return Optional.of(Problem.of(ProblemCode.GUI_08, "", "", field, right));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Problem> length(String field, int least, int most) {
        return Optional.of(Problem.of(ProblemCode.GUI_09, "", "", field, least, most));
    }

    private static Optional<Problem> lines(String field, String text, int most, int longest) {
        var all = split(text);
        if (all.size() > most) {
            return many(field, 0, most);
        }
        return all.stream().allMatch(line -> GuideText.fits(line, 1, longest))
                ? Optional.empty()
                : length(field, 1, longest);
    }
}
