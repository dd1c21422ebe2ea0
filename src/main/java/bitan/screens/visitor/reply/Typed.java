package bitan.screens.visitor.reply;

import java.util.List;
import java.util.regex.Pattern;

import bitan.replies.Suggestion.NumberKind;

/**
 * A number as far as it is typed. Immutable.
 *
 * @param digits digits, a point in an amount, an X at the end of a document's number
 */
record Typed(NumberKind kind, String digits) {
    private static final Pattern AMOUNT = Pattern.compile("(?:0|[1-9]\\d{0,7})(?:\\.\\d{0,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{0,6}");
    /** An area code of four digits and a number of eight. */
    private static final Pattern TELEPHONE = Pattern.compile("\\d{0,12}");
    /** An identity number has 18 characters and may end in X, a bank card up to 19 digits. */
    private static final Pattern DOCUMENT = Pattern.compile("\\d{0,19}|\\d{17}X");

    /** How a number that begins so is parted: how many digits stand in each group. */
    private record Groups(Pattern beginning, List<Integer> sizes) {
        static Groups of(String beginning, Integer... sizes) {
            return new Groups(Pattern.compile(beginning), List.of(sizes));
        }
    }

    /** Mobile, area codes of three digits and of four, 400 and 800, numbers within a city; as a check shows them. */
    private static final List<Groups> TELEPHONES = List.of(Groups.of("^(?:1[3-9]|010|02)", 3, 4, 4),
            Groups.of("^0", 4, 4, 4), Groups.of("^[48]00", 3, 3, 4), Groups.of("", 4, 4, 4));
    /** Bank cards have 19 digits or begin with 62; else an identity number by its parts. */
    private static final List<Groups> DOCUMENTS = List.of(Groups.of("^62[0-9]|.{19}", 4, 4, 4, 4, 3),
            Groups.of("", 6, 4, 4, 4));

    /** Nothing yet. */
    static Typed none(NumberKind kind) {
        return new Typed(kind, "");
    }

    /** The same with one more key, or as it is where the key fits no such number. */
    Typed with(String key) {
        var longer = (digits.equals("0") && kind == NumberKind.AMOUNT && !key.equals(".") ? "" : digits)
                + key;
        var allowed = switch (kind) {
            case AMOUNT -> AMOUNT;
            case COUNT -> COUNT;
            case TELEPHONE -> TELEPHONE;
            case DOCUMENT -> DOCUMENT;
        };
        return allowed.matcher(longer).matches() ? new Typed(kind, longer) : this;
    }

    /** The same without the last key. */
    Typed shorter() {
        return isEmpty() ? this : new Typed(kind, digits.substring(0, digits.length() - 1));
    }

    /** Whether there is nothing to send. */
    boolean isEmpty() {
        return digits.isEmpty();
    }

    /** As it is easiest to compare with a paper. */
    String grouped() {
        return switch (kind) {
            case AMOUNT, COUNT -> digits;
            case TELEPHONE -> parted(TELEPHONES);
            case DOCUMENT -> parted(DOCUMENTS);
        };
    }

    /** What is sent. */
    String text(String unit) {
        return (digits.endsWith(".") ? shorter().digits() : digits) + unit;
    }

    private String parted(List<Groups> manners) {
        var sizes = manners.stream().filter(manner -> manner.beginning().matcher(digits).find()).findFirst()
                .orElseThrow().sizes();
        var parted = new StringBuilder();
        int start = 0;
        for (int size : sizes) {
            if (start < digits.length()) {
                parted.append(start == 0 ? "" : " ")
                        .append(digits, start, Math.min(digits.length(), start + size));
            }
            start += size;
        }
        return parted.append(digits.substring(Math.min(digits.length(), start))).toString();
    }
}
