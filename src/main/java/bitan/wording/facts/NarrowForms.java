package bitan.wording.facts;

/** Writes what a Chinese keyboard or form writes in other characters as plain digits, letters and signs. */
final class NarrowForms {
    private static final char WIDE_FIRST = '！';
    private static final char WIDE_LAST = '～';
    private static final int WIDE_AWAY = '！' - '!';
    /** These end or divide a clause, and stay what they are. */
    private static final String KEPT = "！，；？。";
    private static final String OTHER = "壹贰叁肆伍陆柒捌玖拾佰仟萬億圆貳叄〇幺–—−〜￥\u3000\u00a0";
    private static final String PLAIN = "一二三四五六七八九十百千万亿元二三零一---~¥  ";

    private NarrowForms() {
    }

    /** Character by character, so that every index stays what it is. */
    static String of(String text) {
        var narrow = text.toCharArray();
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = narrow(narrow[i]);
        }
        return String.valueOf(narrow);
    }

    private static char narrow(char character) {
        int other = OTHER.indexOf(character);
        if (other >= 0) {
            return PLAIN.charAt(other);
        }
        boolean wide = character >= WIDE_FIRST && character <= WIDE_LAST && KEPT.indexOf(character) < 0;
        return wide ? (char) (character - WIDE_AWAY) : character;
    }
}
