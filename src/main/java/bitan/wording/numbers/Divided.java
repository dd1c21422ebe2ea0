package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import bitan.wording.Edit;
import bitan.wording.Span;
import bitan.wording.numbers.NumberRule.Written;
import bitan.wording.numbers.ToldNumbers.Told;

/**
 * A text with a comma wherever one number ends and the next begins, so that no rule reads across; and the way back to
 * the text as it was. Numerals that can be divided in more than one way are masked.
 */
final class Divided {
    static final char MASK = '\0';
    private static final char COMMA = '，';
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿";
    private static final String UNITS = "十百千万亿";
    /** Of 三百一十五千克, 千 is no number. */
    private static final String AFTER_THOUSAND = "克米瓦卡";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private final String before;
    private final HeardBorders heard;
    private final BitSet borders = new BitSet();
    private final BitSet unsure = new BitSet();
    /** By where they begin. */
    private final Map<Integer, Told> told;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private Divided(String before, HeardBorders heard) {
        this.before = before;
        this.heard = heard;
        told = ToldNumbers.in(before).stream()
                .collect(Collectors.toMap(one -> one.span().start(), one -> one));
    }

    static Divided of(String text, HeardBorders heard) {
        var divided = new Divided(text, heard);
        for (int at = 0; at < text.length();) {
            int end = divided.told.containsKey(at) ? divided.pass(at) : at;
            at = end;
            while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            divided.divide(at, end);
            at = Math.max(at + 1, end);
        }
        divided.build();
        return divided;
    }

    /** The end of what was told from here on, which is a border if numerals follow. */
    private int pass(int start) {
        int end = start;
        for (var next = told.get(start); next != null; next = told.get(end)) {
            end = next.span().end();
            if (end < before.length() && Spoken.isNumber(before.charAt(end))) {
                borders.set(end);
            }
        }
        return end;
    }

    private void divide(int first, int end) {
        int start = first < end && before.charAt(first) == '零' ? first + 1 : first;
        if (end - start < SHORTEST || end - start > LONGEST || !isSums(start, end) || isOfMore(start, end)) {
            return;
        }
        int stop = withoutUnit(start, end);
        if (stop < end) {
            borders.set(stop);
        }
        var result = Division.of(before, start, stop, heard);
        if (result.isUnsure()) {
            unsure.set(start, end);
        } else {
            borders.or(result.borders());
        }
    }

    /** Where the numerals end if the last of them begins a unit: 二十五千克, 一百两. */
    private int withoutUnit(int start, int end) {
        char last = before.charAt(end - 1);
        boolean isThousand = last == '千' && end < before.length() && isOverAt(start, end - 2)
                && AFTER_THOUSAND.indexOf(before.charAt(end)) >= 0
                && Cardinal.parse(before.substring(start, end)).isEmpty();
        boolean isWeight = last == '两' && UNITS.indexOf(before.charAt(end - 2)) >= 0
                && CountedUnit.at(before, end).isNone();
        return (isThousand || isWeight) && Cardinal.parse(before.substring(start, end - 1)).isPresent()
                ? end - 1
                : end;
    }

    /** Whether the number before 千 has its ones, or ends with a unit: 二十五千克, 三百千克, but not 三百一千米. */
    private boolean isOverAt(int start, int last) {
        return UNITS.indexOf(before.charAt(last)) >= 0
                || (last > start && "十零".indexOf(before.charAt(last - 1)) >= 0);
    }

    /** Whether they are said with units, and none of them only about: 三四百, 七八十, 三五百. */
    private boolean isSums(int start, int end) {
        boolean hasUnit = false;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = before.charAt(i);
            boolean isUnit = UNITS.indexOf(c) >= 0;
            hasUnit |= isUnit;
            digits = isUnit || c == '零' ? 0 : digits + 1;
            if (digits > 2 || (digits == 2 && isAbout(before.charAt(i - 1), c))) {
                return false;
            }
        }
        return hasUnit;
    }

    private static boolean isAbout(char first, char second) {
        int step = NUMERALS.indexOf(second == '两' ? '二' : second)
                - NUMERALS.indexOf(first == '两' ? '二' : first);
        boolean isOneMore = step == 1 || (first == '二' && second == '三') || (first == '两' && second == '三');
        return isOneMore || (first == '三' && second == '五');
    }

    /** Whether digits, 几 or 幺 stand beside them. */
    private boolean isOfMore(int start, int end) {
        return (start > 0 && isMore(before.charAt(start - 1)))
                || (end < before.length() && isMore(before.charAt(end)));
    }

    private static boolean isMore(char c) {
        return c == '几' || c == '幺' || (c >= '0' && c <= '9');
    }

    private void build() {
        for (int i = 0; i < before.length(); i++) {
            if (borders.get(i)) {
                text.append(COMMA);
                origins.add(i);
            }
            text.append(unsure.get(i) ? MASK : before.charAt(i));
            origins.add(i);
        }
        origins.add(before.length());
    }

    /** With the commas. */
    String text() {
        return text.toString();
    }

    /** Where in the text as it was one number ends and the next begins. */
    BitSet borders() {
        return borders;
    }

    /** What was told from an index of the text with commas on. */
    Optional<Written> told(int index) {
        boolean isComma = origins.get(index).equals(origins.get(index + 1));
        return Optional.ofNullable(isComma ? null : told.get(origins.get(index))).map(one -> {
            int end = index + one.span().end() - one.span().start();
            return new Written(List.of(new Edit(index, end, one.number())), new Span(index, end));
        });
    }

    /** The same of the text as it was. */
    Written original(Written written) {
        return new Written(written.edits().stream()
                .map(edit -> new Edit(origins.get(edit.start()), origins.get(edit.end() - 1) + 1,
                        edit.text()))
                .toList(),
                new Span(origins.get(written.span().start()), origins.get(written.span().end() - 1) + 1));
    }
}
