package bitan.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a character is said.
 *
 * @param syllable pinyin without its tone, {@code v} for ü
 * @param tone 1 to 4, 5 where there is none, 0 where it is not known
 */
public record Sound(String syllable, int tone) {
    /** The tone of a syllable that does not say it. */
    public static final int UNKNOWN = 0;
    private static final Pattern PINYIN = Pattern.compile("([a-zv]+)([1-5]?)");
    /** The combining marks of the tones 1 to 4. */
    private static final String MARKS = "\u0304\u0301\u030c\u0300";
    private static final String DIAERESIS = "\u0308";

    /** Reads one syllable, its tone as a number or a mark or missing: {@code lv4}, {@code lu:4}, {@code lǜ}, {@code lv}. */
    public static Optional<Sound> parse(String written) {
        var plain = Normalizer.normalize(written.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("u:", "v");
        int marked = UNKNOWN;
        for (int tone = 1; tone <= MARKS.length(); tone++) {
            var mark = MARKS.substring(tone - 1, tone);
            if (plain.contains(mark)) {
                marked = tone;
                plain = plain.replace(mark, "");
            }
        }
        var match = PINYIN.matcher(plain.replace("u" + DIAERESIS, "v"));
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional
                .of(new Sound(match.group(1),
                        match.group(2).isEmpty() ? marked : Integer.parseInt(match.group(2))));
    }
}
