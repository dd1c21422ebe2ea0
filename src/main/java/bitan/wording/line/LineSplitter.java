package bitan.wording.line;

import java.util.ArrayList;
import java.util.List;

/** Divides a line longer than anybody says one, so that its wording takes no more time a character than a short one's. */
final class LineSplitter {
    /** Characters of a piece at most. */
    static final int LONGEST = 1000;
    /** So far back from there a good place to cut is looked for. */
    private static final int LOOK_BACK = 300;
    private static final String MARKS = "，。？！、；：,;?!…";
    /** What a number or a date may go on with. */
    private static final String NUMBERS = "0123456789零〇幺一二两三四五六七八九十百千万亿几半点分之第负年月日号时到至块元毛角.:%-/";

    private LineSplitter() {
    }

    /** The pieces, which are the line again one behind the other; one if it is short. */
    static List<String> of(String line) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (line.length() - from > LONGEST) {
            int cut = cut(line, from + LONGEST);
            pieces.add(line.substring(from, cut));
            from = cut;
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private static int cut(String line, int last) {
        for (int at = last; at > last - LOOK_BACK; at--) {
            if (MARKS.indexOf(line.charAt(at - 1)) >= 0 && isWhole(line, at)) {
                return at;
            }
        }
        for (int at = last; at > last - LOOK_BACK; at--) {
            if (line.substring(at - 2, Math.min(line.length(), at + 2)).chars()
                    .allMatch(LineSplitter::isOpen)) {
                return at;
            }
        }
        for (int at = last; at > last - LOOK_BACK; at--) {
            if (isWhole(line, at)) {
                return at;
            }
        }
        return last;
    }

    /** Whether no space stands there, which would be lost, and no character is halved. */
    private static boolean isWhole(String line, int at) {
        return !Character.isWhitespace(line.charAt(at - 1)) && !Character.isWhitespace(line.charAt(at))
                && !Character.isLowSurrogate(line.charAt(at));
    }

    private static boolean isOpen(int c) {
        return Character.isIdeographic(c) && NUMBERS.indexOf(c) < 0;
    }
}
