package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import bitan.wording.Span;

/**
 * Identity and telephone numbers as people tell them, digit by digit. Their length says where such a number ends, though
 * the next number follows at once; the check character of an identity number chooses between its readings.
 */
final class ToldNumbers {
    private static final Pattern MOBILE = Pattern.compile("[一幺][三四五六七八九]" + Spoken.READ + "{9}");
    private static final Pattern LANDLINE = Pattern
            .compile("零(?:[一幺]零|二" + Spoken.READ + ")[二三四五六七八]" + Spoken.READ + "{7}"
                    + "|零[三四五六七八九]" + Spoken.READ + "{2}[二三四五六七八]" + Spoken.READ + "{6,7}+");
    private static final Pattern NO_NUMBER = Pattern.compile("一" + Spoken.WORD_WITH_ONE);
    /** So many numerals at most belong to what is counted behind a number: 三月, 二十五号. */
    private static final int LONGEST_COUNT = 3;

    private final String text;
    private final List<Told> told = new ArrayList<>();

    private ToldNumbers(String text) {
        this.text = text;
    }

    /** A number and where it was told, with the words between its pieces. */
    record Told(Span span, String number) {}

    /** Those of a text, in order. Linear. */
    static List<Told> in(String text) {
        var numbers = new ToldNumbers(text);
        for (int at = 0; at < text.length();) {
            at = numbers.isFirst(at) ? numbers.take(at) : at + 1;
        }
        return numbers.told;
    }

    private boolean isFirst(int at) {
        return Spoken.isNumber(text.charAt(at)) && (at == 0 || !Spoken.isNumber(text.charAt(at - 1)));
    }

    /** Takes the numbers that follow each other from here on; where they end. */
    private int take(int start) {
        int at = start;
        for (var next = at(at); next.isPresent(); next = at(at)) {
            told.add(next.get());
            at = next.get().span().end();
        }
        return Math.max(at, start + 1);
    }

    private Optional<Told> at(int start) {
        return at(start, this::isOver);
    }

    private Optional<Told> at(int start, IntPredicate mayEnd) {
        return IdentityReadings.at(text, start, mayEnd)
                .or(() -> telephone(start).filter(one -> mayEnd.test(one.span().end())));
    }

    private Optional<Told> telephone(int start) {
        return switch (start < text.length() ? text.charAt(start) : ' ') {
            case '一', '幺' -> telephone(MOBILE, start);
            case '零' -> telephone(LANDLINE, start);
            default -> Optional.empty();
        };
    }

    private Optional<Told> telephone(Pattern pattern, int start) {
        var match = pattern.matcher(text).region(start, text.length());
        return match.lookingAt()
                ? Optional.of(new Told(new Span(start, match.end()), Cardinal.digits(match.group())))
                : Optional.empty();
    }

    /** Whether what follows is another number or none, not the rest of this one. */
    private boolean isOver(int end) {
        int stop = end;
        while (stop < text.length() && Spoken.isNumber(text.charAt(stop))) {
            stop++;
        }
        boolean isCounted = stop - end <= LONGEST_COUNT && !CountedUnit.at(text, stop).isNone();
        return stop == end || isCounted || at(end, _ -> true).isPresent()
                || NO_NUMBER.matcher(text).region(end, text.length()).lookingAt();
    }
}
