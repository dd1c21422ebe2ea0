package bitan.masking;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words by which personal data is known, as the shipped resource has them. Immutable. */
final class MaskingWords {
    private static final String SHIPPED = "words.properties";
    private static final MaskingWords ALL = new MaskingWords(read());

    private final Properties words;

    private MaskingWords(Properties words) {
        this.words = words;
    }

    static MaskingWords shipped() {
        return ALL;
    }

    /** The alternatives of this name as one group of a pattern. */
    String any(String name) {
        return "(?:" + line(name) + ")";
    }

    String line(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }

    private static Properties read() {
        try (var in = Objects.requireNonNull(MaskingWords.class.getResourceAsStream(SHIPPED));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped words", e);
        }
    }
}
