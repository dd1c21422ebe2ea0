package bitan.screens.visitor.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.Fact;

/** Writes a fact so that it is easy to compare with a document: long numbers in groups, everything else unchanged. */
public final class Grouped {
    /** A kind of number as a whole, and its groups. */
    private record Manner(Pattern number, String groups) {
        Manner(String number, String groups) {
            this(Pattern.compile(number), groups);
        }
    }

    /** Mobile, area codes of three digits (010, 02x) and of four, 400 and 800, numbers within a city. */
    private static final List<Manner> TELEPHONES = List.of(
            new Manner("(1\\d\\d)(\\d{4})(\\d{4})", "$1 $2 $3"),
            new Manner("(010|02\\d)(\\d{4})(\\d{4})", "$1 $2 $3"),
            new Manner("(0\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3"),
            new Manner("([48]00)(\\d{3})(\\d{4})", "$1 $2 $3"),
            new Manner("(\\d{3,4})(\\d{4})", "$1 $2"));
    /** An identity number by its parts: region, year, month and day of birth, the rest. */
    private static final List<Manner> DOCUMENTS = List
            .of(new Manner("(\\d{6})(\\d{4})(\\d{4})(\\d{3}[\\dXx])", "$1 $2 $3 $4"));
    private static final int LONG = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d{7,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{7,}[Xx]?");
    private static final Pattern FOUR = Pattern.compile("(.{4})(?=.{2})");

    private Grouped() {
    }

    /**
     * The fact as it is shown; groups are parted by spaces.
     *
     * @param text what its span is of
     */
    static String of(Fact fact, String text) {
        return switch (fact.kind()) {
            case TELEPHONE -> parted(fact.value(), TELEPHONES);
            case DOCUMENT -> parted(fact.value(), DOCUMENTS);
            case AMOUNT, PERCENTAGE, DATE, TIME, WINDOW, FLOOR, DURATION -> fact.span().in(text);
        };
    }

    /** A telephone number as people write it, with its long runs of digits in groups. */
    public static String telephone(String written) {
        return DIGITS.matcher(written).replaceAll(run -> parted(run.group(), TELEPHONES));
    }

    /** A text with the long numbers in it in groups: of a telephone, a document or a card. */
    public static String numbers(String written) {
        return NUMBER.matcher(written).replaceAll(
                run -> parted(run.group(), Stream.concat(DOCUMENTS.stream(), TELEPHONES.stream()).toList()));
    }

    private static String parted(String number, List<Manner> manners) {
        for (var manner : manners) {
            var whole = manner.number().matcher(number);
            if (whole.matches()) {
                return whole.replaceFirst(manner.groups());
            }
        }
        return number.length() < LONG ? number : FOUR.matcher(number).replaceAll("$1 ");
    }
}
