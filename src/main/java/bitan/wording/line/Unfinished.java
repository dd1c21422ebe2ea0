package bitan.wording.line;

import java.util.List;
import java.util.stream.Collectors;

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
        var line = words.stream().map(HeardWord::text).collect(Collectors.joining());
        int open = open(line);
        int closed = 0;
        int length = 0;
        while (closed < words.size() && length + words.get(closed).text().length() <= open) {
            length += words.get(closed).text().length();
            closed++;
        }
        return closed;
    }

    /** Where the number at the end begins; the end if there is none. */
    private static int open(String line) {
        int from = line.length();
        while (from > 0 && INSIDE.indexOf(line.charAt(from - 1)) >= 0) {
            from--;
        }
        while (from < line.length() && DIGITS.indexOf(line.charAt(from)) < 0 && !line.startsWith(OF, from)) {
            from++;
        }
        return from;
    }
}
