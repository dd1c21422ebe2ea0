package bitan.note.code;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A resume code as a scanner typed it: perhaps with Caps Lock on, in full-width characters, or through the keyboard
 * layout of another country.
 */
public final class ScannedCode {
    /** What the keys of {@link Base32#SIGNS} type: US and its like, German, French, Belgian, Czech, Russian. */
    private static final List<String> LAYOUTS = List.of("0123456789abcdefghjkmnpqrstvwxyz",
            "0123456789abcdefghjkmnpqrstvwxzy", "à&é\"'(-è_çqbcdefghjk,nparstvzxyw",
            "à&é\"'(§è!çqbcdefghjk,nparstvzxyw", "é+ěščřžýáíabcdefghjkmnpqrstvwxzy",
            "0123456789фисвуапрольтзйкыемцчня");
    /** The version, 1 or 2, and the empty bits before the preferences: every code begins so. */
    private static final List<String> BEGINNINGS = List.of("04", "08");
    /** A head, a signature, a byte of state and a guide of one letter. */
    private static final int SHORTEST = 21;
    /** An input method makes one character of several, but hardly of more. */
    private static final int SHORTEST_COMPOSED = SHORTEST / 4;

    /** What it is. */
    public sealed interface Reading {
        /** A resume code; whose, and whether it came through the layout of a US keyboard, its signature tells. */
        record Code(String text) implements Reading {}

        /** A resume code as it seems, of which a layout or an input method made something else. */
        record Garbled() implements Reading {}

        /** No resume code. */
        record Other() implements Reading {}
    }

    private ScannedCode() {
    }

    /** Whether this may be a resume code, or the beginning of one. */
    public static boolean mayBegin(String typed) {
        var text = plain(typed);
        return LAYOUTS.stream().flatMap(ScannedCode::beginnings)
                .anyMatch(begin -> begin.startsWith(text) || text.startsWith(begin));
    }

    /** What the whole of it is. */
    public static Reading read(String typed) {
        var text = plain(typed);
        return readings(typed).findFirst().<Reading>map(Reading.Code::new)
                .orElseGet(() -> isGarbled(text) ? new Reading.Garbled() : new Reading.Other());
    }

    /** What it may be, as every layout has it: which one is right, only a signature tells. */
    static Stream<String> readings(String typed) {
        var text = plain(typed);
        return LAYOUTS.stream().flatMap(layout -> signs(text, layout).stream()).filter(ResumeCodes::hasShape)
                .distinct();
    }

    private static boolean isGarbled(String text) {
        boolean isPlain = text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        boolean isComposed = text.chars().anyMatch(Character::isIdeographic);
        return mayBegin(text) && !isPlain && text.length() >= (isComposed ? SHORTEST_COMPOSED : SHORTEST);
    }

    /** Shift and Caps Lock make no difference; the French key of M types one sign or another with them. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('?',
                ',');
    }

    private static Stream<String> beginnings(String layout) {
        return BEGINNINGS.stream().map(beginning -> beginning.chars()
                .mapToObj(
                        sign -> layout.substring(Base32.SIGNS.indexOf(sign), Base32.SIGNS.indexOf(sign) + 1))
                .collect(Collectors.joining()));
    }

    /** The signs whose keys type this; empty if one of them is none. */
    private static Optional<String> signs(String text, String layout) {
        var signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = layout.indexOf(text.charAt(i));
            if (at < 0) {
                return Optional.empty();
            }
            signs.append(Base32.SIGNS.charAt(at));
        }
        return Optional.of(signs.toString());
    }
}
