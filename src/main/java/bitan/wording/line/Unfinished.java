package bitan.wording.line;

import java.util.List;
import java.util.regex.Pattern;

import bitan.wording.HeardWord;

/** Knows where the end of a growing line may be part of a number, whose form the next word can change. */
final class Unfinished {
    /** From the first digit of a number to the end: 三千五, 百分之八, 三到, 九点, 二零二六年三. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[零〇一二两三四五六七八九十百千万亿幺半\\d第负]|百分之|分之)[零〇一二两三四五六七八九十百千万亿幺半\\d点分之到至块毛角元刻年月日号时]*+$");

    private Unfinished() {
    }

    /** How many of the first {@code count} words can be shown without an unfinished number at their end. */
    static int closed(List<HeardWord> words, int count) {
        var line = new StringBuilder();
        words.subList(0, count).forEach(word -> line.append(word.text()));
        var open = NUMBER.matcher(line);
        if (!open.find()) {
            return count;
        }
        int closed = 0;
        int length = 0;
        while (closed < count && length + words.get(closed).text().length() <= open.start()) {
            length += words.get(closed).text().length();
            closed++;
        }
        return closed;
    }
}
