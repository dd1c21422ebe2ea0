package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import bitan.wording.Edit;

/**
 * Writes a number whole or not at all: an edit beside which numerals of the same number would stay hanzi is dropped, with
 * all edits that hang on it. Between two numbers that follow each other a comma is set.
 */
final class WholeNumbers {
    private static final String NUMERALS = "几零〇幺一二两三四五六七八九十百千万亿兆萬億兩參叄貳陸廿卅壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String SHARE = "分之";
    private static final Pattern LINK = Pattern.compile("[点點]|又|分之|");
    /** Another number or word begins with these: 一个, 一共, 二级医院, 万一没有; but 三万一元 is one sum, whichever. */
    private static final Pattern NEXT = Pattern
            .compile("[一两](?!元)" + Spoken.MEASURE + "|一" + Spoken.WORD_WITH_ONE
                    + "|" + Spoken.GRADE + "|万" + Spoken.IF);

    private final String text;
    private final List<Edit> edits;
    private final BitSet borders;
    private final BitSet kept;

    private WholeNumbers(String text, List<Edit> edits, BitSet borders, BitSet kept) {
        this.text = text;
        this.edits = edits;
        this.borders = borders;
        this.kept = kept;
    }

    /**
     * Those of the edits that leave no half number.
     *
     * @param borders where one number ends and the next begins
     * @param kept what stays hanzi, as words of their own
     */
    static List<Edit> of(String text, List<Edit> edits, BitSet borders, BitSet kept) {
        return new WholeNumbers(text, edits, borders, kept).whole();
    }

    private List<Edit> whole() {
        var whole = new ArrayList<Edit>();
        for (int first = 0; first < edits.size();) {
            int end = first + 1;
            while (end < edits.size() && hangsOn(edits.get(end - 1), edits.get(end))) {
                end++;
            }
            if (isWhole(first, end)) {
                whole.addAll(apart(edits.subList(first, end)));
            }
            first = end;
        }
        return whole;
    }

    private boolean hangsOn(Edit before, Edit next) {
        return next.start() - before.end() <= SHARE.length()
                && LINK.matcher(text.substring(before.end(), next.start())).matches();
    }

    private boolean isWhole(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            var before = edits.get(i - 1);
            var link = text.substring(before.end(), edits.get(i).start());
            boolean isTorn = SHARE.equals(link) || "又".equals(link)
                    || (link.isEmpty() && !borders.get(before.end())
                            && endsInFigures(before.text()) && startsWithFigures(edits.get(i).text()));
            if (isTorn) {
                return false;
            }
        }
        var last = edits.get(end - 1);
        boolean isApart = borders.get(last.end()) && (!endsInFigures(last.text()) || isNext(last.end()));
        return !continues(edits.get(first).start()) && (isApart || !goesOn(last.end()));
    }

    /** Whether the number of which this is the beginning began before. */
    private boolean continues(int start) {
        if (start == 0) {
            return false;
        }
        if (isNumeral(start - 1)) {
            return !isZeroBetween(start - 1);
        }
        boolean isBehindOther = start > 1 && isNumeral(start - 2)
                && "点點又".indexOf(text.charAt(start - 1)) >= 0;
        return isBehindOther || text.startsWith(SHARE, start - 2)
                || (start > 1 && text.startsWith("百分", start - 2));
    }

    /** 两年零三个月. */
    private boolean isZeroBetween(int index) {
        return text.charAt(index) == '零' && index > 0 && "年月天岁时元块日周".indexOf(text.charAt(index - 1)) >= 0;
    }

    /** Whether the number that ends here has more to it. */
    private boolean goesOn(int end) {
        if (end >= text.length()) {
            return false;
        }
        if ("万亿".indexOf(text.charAt(end)) >= 0 && (end + 1 == text.length() || !isNumeral(end + 1))) {
            return false;
        }
        boolean isWord = kept.get(end) && "一两万千".indexOf(text.charAt(end)) >= 0;
        if (NUMERALS.indexOf(text.charAt(end)) >= 0 && !isWord) {
            return !isNext(end);
        }
        if (text.startsWith(SHARE, end)) {
            return end + 2 < text.length() && isNumeral(end + 2);
        }
        boolean isPoint = text.charAt(end) == '点' && end + 1 < text.length() && text.charAt(end + 1) != '一';
        boolean isMixed = text.charAt(end) == '又' && text.indexOf(SHARE, end) > 0
                && text.indexOf(SHARE, end) < end + 6;
        return isMixed || (isPoint && isNumeral(end + 1));
    }

    /** Whether something else begins here, though with a numeral; 千克 and 两 only at a border. */
    private boolean isNext(int index) {
        boolean isUnit = borders.get(index) && "千两".indexOf(text.charAt(index)) >= 0;
        return isUnit
                || NEXT.matcher(text).useTransparentBounds(true).region(index, text.length()).lookingAt();
    }

    private boolean isNumeral(int index) {
        char c = text.charAt(index);
        return (NUMERALS.indexOf(c) >= 0 || (c >= '0' && c <= '9')) && !kept.get(index);
    }

    private List<Edit> apart(List<Edit> cluster) {
        var apart = new ArrayList<Edit>();
        for (int i = 0; i < cluster.size(); i++) {
            var edit = cluster.get(i);
            boolean isFollowed = i + 1 < cluster.size() && edit.end() == cluster.get(i + 1).start();
            boolean isMet = isFollowed
                    ? endsInFigures(edit.text()) && startsWithFigures(cluster.get(i + 1).text())
                    : readsOn(edit);
            apart.add(isMet ? new Edit(edit.start(), edit.end(), edit.text() + "，") : edit);
        }
        return apart;
    }

    /** Whether 1万 stands before 一天, with which it would be read as one number. */
    private boolean readsOn(Edit edit) {
        return borders.get(edit.end()) && "一两".indexOf(text.charAt(edit.end())) >= 0
                && "万亿".indexOf(edit.text().charAt(edit.text().length() - 1)) >= 0;
    }

    private static boolean endsInFigures(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(last) || NUMERALS.indexOf(last) >= 0;
    }

    private static boolean startsWithFigures(String text) {
        char first = text.charAt(0);
        return Character.isDigit(first) || first == '-';
    }
}
