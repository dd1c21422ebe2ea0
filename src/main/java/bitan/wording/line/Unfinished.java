package bitan.wording.line;

import java.util.List;

import bitan.wording.HeardWord;

/** Knows where the end of a growing line may be part of a number, whose form the next word can change. */
final class Unfinished {
    private static final String DIGITS = "零〇一二两三四五六七八九十百千万亿幺半第负兆洞拐勾壹贰叁肆伍陆柒捌玖拾佰仟0123456789";
    /** What goes on with a number: 三千五, 百分之八, 三到, 九点, 二零二六年三. */
    private static final String INSIDE = DIGITS + "点分之到至块毛角元刻年月日号时又杠叉成秒";
    private static final String OF = "分之";

    private Unfinished() {
    }

    /** How many of the words can be shown without an unfinished number at their end. */
    static int closed(List<HeardWord> words) {
        int from = words.size();
        while (from > 0 && isInside(words.get(from - 1).text())) {
            from--;
        }
        while (from < words.size() && !begins(words.get(from).text())) {
            from++;
        }
        return from;
    }

    /** A word of which only a part is of numbers is one by itself: 下周一, 一下. */
    private static boolean isInside(String word) {
        return word.chars().allMatch(character -> INSIDE.indexOf(character) >= 0);
    }

    private static boolean begins(String word) {
        return DIGITS.indexOf(word.charAt(0)) >= 0 || word.startsWith(OF);
    }
}
