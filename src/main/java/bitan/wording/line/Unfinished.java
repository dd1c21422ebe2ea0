package bitan.wording.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.wording.HeardWord;

/** Knows where the end of a growing line may be part of a number, whose form the next word can change. */
final class Unfinished {
    /** From the first digit of a number to the end: 三千五, 百分之八, 三到, 九点, 二零二六年三. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[零〇一二两三四五六七八九十百千万亿幺半\\d第负]|百分之|分之)[零〇一二两三四五六七八九十百千万亿幺半\\d点分之到至块毛角元刻年月日号时]*+$");

    private Unfinished() {
    }

    /** How many of the words can be shown without an unfinished number at their end. */
    static int closed(List<HeardWord> words) {
        var line = words.stream().map(HeardWord::text).collect(Collectors.joining());
        var open = NUMBER.matcher(line);
        if (!open.find()) {
            return words.size();
        }
        int closed = 0;
        int length = 0;
        while (closed < words.size() && length + words.get(closed).text().length() <= open.start()) {
            length += words.get(closed).text().length();
            closed++;
        }
        return closed;
    }
}
