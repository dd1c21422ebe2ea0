package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import bitan.wording.IdentityNumbers;
import bitan.wording.Span;
import bitan.wording.numbers.ToldNumbers.Told;

/**
 * The readings of an identity number that is told in pieces, with a day of birth said as a day, or with digits that sound
 * like words: 是 is 四 or nothing, 要 is 幺, 十 a ten or 四. Its region, day of birth and check character choose.
 */
final class IdentityReadings {
    private static final String BETWEEN = "然后是?|接着是?|再是|后面是|再来|完了是|出生";
    private static final Pattern THEN = Pattern.compile(BETWEEN);
    private static final Pattern BORN = Pattern
            .compile("年(?<month>[零一二三四五六七八九十]{1,2})月(?<day>[零一二三四五六七八九十]{1,3})[号日](?:出生|的)?");
    private static final Pattern LAST = Pattern.compile("[叉差](?![不一点了多])|[艾爱埃]克斯|[xX](?![A-Za-z0-9])");
    private static final int YEAR_ENDS = 10;
    /** Digits that are no words, at least: what can be read in many ways is no number. */
    private static final int LEAST_DIGITS = 13;
    /** An identity number that is told in pieces has no more characters. */
    private static final int LONGEST = 40;
    /** Whatever else may stand between its digits. */
    private static final String WORDS = "两要是十年月日号的出生然后接着再面来完了";
    private static final int MOST_STEPS = 400;

    private final String text;
    private final int start;
    private final IntPredicate mayEnd;
    private final List<Reading> found = new ArrayList<>();
    private int steps;

    private IdentityReadings(String text, int start, IntPredicate mayEnd) {
        this.text = text;
        this.start = start;
        this.mayEnd = mayEnd;
    }

    /**
     * What was told of a number up to a place.
     *
     * @param misheard how many words are taken for digits that sound like them
     */
    private record Reading(int end, String number, int misheard) {

        Reading then(int end, String digits) {
            return new Reading(end, number + digits, misheard);
        }

        Reading misheard(int end, String digits) {
            return new Reading(end, number + digits, misheard + 1);
        }
    }

    /**
     * The number that begins at this index: the one whose check fits, with the fewest words taken for digits; if none
     * fits, the one in which every word is a word. Empty if there is none, or two are as likely.
     *
     * @param mayEnd whether a number may end at an index
     */
    static Optional<Told> at(String text, int start, IntPredicate mayEnd) {
        var readings = new IdentityReadings(text, start, mayEnd);
        if (!readings.hasDigits()) {
            return Optional.empty();
        }
        readings.read(new Reading(start, "", 0));
        return readings.steps > MOST_STEPS
                ? Optional.empty()
                : readings.sound().or(readings::literal)
                        .map(reading -> new Told(new Span(start, reading.end), reading.number));
    }

    private boolean hasDigits() {
        int digits = 0;
        int end = Math.min(text.length(), start + LONGEST);
        for (int at = start; at < end && digits < LEAST_DIGITS; at++) {
            if (isDigit(text.charAt(at))) {
                digits++;
            } else if (at == start || WORDS.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return digits == LEAST_DIGITS;
    }

    private Optional<Reading> sound() {
        var sound = found.stream().filter(reading -> IdentityNumbers.isSound(reading.number)).toList();
        int fewest = sound.stream().mapToInt(Reading::misheard).min().orElse(0);
        return only(sound.stream().filter(reading -> reading.misheard == fewest).toList());
    }

    private Optional<Reading> literal() {
        return only(found.stream().filter(reading -> reading.misheard == 0).toList());
    }

    private static Optional<Reading> only(List<Reading> readings) {
        return readings.stream().map(Reading::number).distinct().count() == 1
                ? Optional.of(readings.getFirst())
                : Optional.empty();
    }

    private void read(Reading before) {
        if (++steps > MOST_STEPS || before.number.length() > IdentityNumbers.LENGTH
                || !IdentityNumbers.mayBegin(before.number)) {
            return;
        }
        if (before.number.length() == IdentityNumbers.LENGTH) {
            if (mayEnd.test(before.end)) {
                found.add(before);
            }
        } else if (before.end < Math.min(text.length(), start + LONGEST)) {
            next(before).forEach(this::read);
        }
    }

    /** Every way in which it can go on. */
    private List<Reading> next(Reading before) {
        int at = before.end;
        char c = text.charAt(at);
        if (isDigit(c)) {
            return List.of(before.then(at + 1, Cardinal.digits(String.valueOf(c))));
        }
        boolean isLast = before.number.length() == IdentityNumbers.LENGTH - 1;
        var last = LAST.matcher(text).useTransparentBounds(true).region(at, text.length());
        if (isLast && last.lookingAt()) {
            return List.of(before.then(last.end(), "X"));
        }
        return switch (c) {
            case '要' -> List.of(before.misheard(at + 1, "1"));
            case '两' -> List.of(before.then(at + 1, "2"));
            case '是' -> List.of(before.then(at + 1, ""), before.misheard(at + 1, "4"));
            case '十' -> isLast
                    ? List.of(before.misheard(at + 1, "X"), before.misheard(at + 1, "4"))
                    : ten(before);
            case '年' -> born(before);
            default -> then(before);
        };
    }

    /** 二十三 is 23, 十二 12, 三十 30. */
    private List<Reading> ten(Reading before) {
        int at = before.end + 1;
        boolean isAfter = before.end > start && isDigit(text.charAt(before.end - 1));
        boolean isBefore = at < text.length() && isDigit(text.charAt(at));
        var ways = new ArrayList<>(List.of(before.misheard(at, "4")));
        if (isAfter) {
            ways.add(before.then(at, isBefore ? "" : "0"));
        }
        if (isBefore || !isAfter) {
            ways.add(before.then(at, isBefore ? "1" : "10"));
        }
        return ways;
    }

    private List<Reading> born(Reading before) {
        var match = BORN.matcher(text).region(before.end, text.length());
        if (before.number.length() != YEAR_ENDS || !match.lookingAt()) {
            return List.of();
        }
        var month = Cardinal.parse(match.group("month").replaceFirst("^零", ""));
        var day = Cardinal.parse(match.group("day").replaceFirst("^零", ""));
        return month.isEmpty() || day.isEmpty()
                ? List.of()
                : List.of(before.then(match.end(),
                        String.format("%02d%02d", month.getAsLong(), day.getAsLong())));
    }

    private List<Reading> then(Reading before) {
        var match = THEN.matcher(text).region(before.end, text.length());
        return match.lookingAt() ? List.of(before.then(match.end(), "")) : List.of();
    }

    private static boolean isDigit(char c) {
        return "零〇幺一二三四五六七八九".indexOf(c) >= 0;
    }
}
