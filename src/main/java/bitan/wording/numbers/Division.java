package bitan.wording.numbers;

import java.util.BitSet;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of numerals divides into numbers: 三千三个月 is 三千 and 三个月. Every division is weighed by how well each part
 * is a number, by what it counts, and by the recogniser's words and pauses; the cheapest is taken if no other comes
 * near it. Costs are told apart in tenths; one border is 20.
 */
final class Division {
    private static final int BORDER = 20;
    /** 十一十二十三: one after the other. */
    private static final int NEXT_NUMBER = 5;
    /** Nearer than this, two divisions are as likely as each other. */
    private static final int NEAR = 5;
    private static final int TOO_DEAR = 45;
    private static final int LEFT_OUT_COUNTED = 30;
    private static final int LEFT_OUT_MEASURED = 5;
    private static final int LEFT_OUT_PEOPLE = 16;
    private static final int LEFT_OUT_INSIDE = 3;
    private static final int NO_ZERO = 12;
    private static final int IMPLAUSIBLE = 30;
    private static final int ALONE = 40;
    /** What a second number costs that counts nothing. */
    private static final int COUNTS_NOTHING = 30;
    private static final int ODD_WORD = 15;
    private static final int USUAL = 3;
    private static final int PAUSE_AT = 15;
    private static final int PAUSE_INSIDE = 10;
    private static final int WORD_AT = 3;
    private static final int WORD_INSIDE = 7;
    private static final int LONGEST_PART = 24;

    private static final Pattern LEFT_OUT = Pattern.compile(".*[百千万亿][一二三四五六七八九]");
    private static final Pattern GAP = Pattern
            .compile(".*(?:千[一二三四五六七八九]?十|[万亿][一二两三四五六七八九]?[百十]|千[一二三四五六七八九](?=[万亿])).*");
    private static final Pattern PEOPLE = Pattern.compile("[人户家名]");
    private static final String OF = "分之";

    private final String text;
    private final int start;
    private final int end;
    private final HeardBorders heard;
    private final CountedUnit counted;
    /** The cheapest way to read up to each index, and the next cheapest. */
    private final Way[] best;
    private final Way[] second;

    private Division(String text, int start, int end, HeardBorders heard) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.heard = heard;
        counted = CountedUnit.at(text, end);
        best = new Way[end - start + 1];
        second = new Way[end - start + 1];
    }

    /** The cost of a division up to somewhere, with its last part and the way before it. */
    private record Way(int cost, long value, int from, @Nullable Way before) {}

    /** Where numbers end inside a stretch of numerals; empty if it is one number, or none at all. */
    record Result(BitSet borders, boolean isUnsure) {}

    /** Divides the numerals from {@code start} to {@code end}. */
    static Result of(String text, int start, int end, HeardBorders heard) {
        return new Division(text, start, end, heard).divided();
    }

    private Result divided() {
        best[0] = new Way(0, -1, start, null);
        for (int to = 1; to < best.length; to++) {
            for (int from = Math.max(0, to - LONGEST_PART); from < to; from++) {
                extend(from, to);
            }
        }
        var way = best[best.length - 1];
        var other = second[best.length - 1];
        if (way == null) {
            return new Result(new BitSet(), false);
        }
        boolean isUnsure = way.cost > TOO_DEAR || (other != null && other.cost - way.cost < NEAR);
        var borders = new BitSet();
        for (var part = way; part.before != null; part = part.before) {
            borders.set(part.from);
        }
        borders.clear(start);
        return new Result(borders, isUnsure);
    }

    /** Goes on from a place of the stretch with one number up to another place. */
    private void extend(int place, int next) {
        int from = start + place;
        int to = start + next;
        var number = text.substring(from, to);
        if (best[place] == null || "零".equals(number)) {
            return;
        }
        var value = Cardinal.parse(number.equals("两") ? "二" : number);
        if (value.isEmpty()) {
            return;
        }
        int own = number(number, value, to) + inside(from, to);
        for (var before : new Way[]{best[place], second[place]}) {
            if (before != null) {
                int cost = before.cost + own + border(before, from, to, value);
                take(new Way(cost, value.getAsLong(), from, before), next);
            }
        }
    }

    private void take(Way way, int at) {
        if (best[at] == null || way.cost < best[at].cost) {
            second[at] = best[at];
            best[at] = way;
        } else if (second[at] == null || way.cost < second[at].cost) {
            second[at] = way;
        }
    }

    private int border(Way before, int at, int to, OptionalLong value) {
        if (at == start) {
            return 0;
        }
        boolean isNext = before.value + 1 == value.getAsLong();
        int cost = isNext ? NEXT_NUMBER : BORDER + (to == end && counted.isNone() ? COUNTS_NOTHING : 0);
        cost -= heard.isPause(at) ? PAUSE_AT : heard.isBorder(at) ? WORD_AT : 0;
        return cost + (heard.isUnknown() || heard.isBorder(at) ? 0 : WORD_INSIDE);
    }

    private int inside(int from, int to) {
        int cost = 0;
        for (int i = from + 1; i < to; i++) {
            cost += heard.isPause(i) ? PAUSE_INSIDE : 0;
        }
        return cost;
    }

    /** How odd a number is there, with what it counts. */
    private int number(String number, OptionalLong value, int to) {
        boolean isShare = text.startsWith(OF, Math.max(0, to - number.length() - 2))
                && to - number.length() == start;
        var unit = to == end ? counted : null;
        int cost = GAP.matcher(number).matches() ? NO_ZERO : 0;
        if (isShare) {
            return cost
                    + (unit != null && !unit.isNone() && !unit.isMeasured() ? IMPLAUSIBLE : 0);
        }
        if (number.length() == 1 && "十百千万亿".indexOf(number) < 0) {
            return cost + (unit == null || unit.isNone() ? ALONE : digit(number, to));
        }
        boolean isLeftOut = LEFT_OUT.matcher(number).matches();
        if (unit == null || unit.isNone()) {
            return cost + (isLeftOut && unit == null ? LEFT_OUT_INSIDE : 0);
        }
        return cost + (isLeftOut ? leftOut(unit, to) : 0)
                + (value.getAsLong() > unit.most() ? IMPLAUSIBLE : 0)
                - (unit.step() > 1 && value.getAsLong() % unit.step() == 0 ? USUAL : 0);
    }

    private int leftOut(CountedUnit unit, int to) {
        if (unit.isMeasured()) {
            return LEFT_OUT_MEASURED;
        }
        return PEOPLE.matcher(text).region(to, text.length()).lookingAt()
                ? LEFT_OUT_PEOPLE
                : LEFT_OUT_COUNTED;
    }

    /** 二个 is said 两个, and 两楼 二楼. */
    private int digit(String number, int to) {
        boolean isCounted = text.startsWith("个", to) || text.startsWith("天", to) || text.startsWith("块", to);
        boolean isNumbered = text.startsWith("楼", to) || text.startsWith("号", to) || text.startsWith("级", to)
                || text.startsWith("月", to);
        return ("二".equals(number) && isCounted) || ("两".equals(number) && isNumbered) ? ODD_WORD : 0;
    }
}
