package bitan.sentences;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import bitan.disk.Sha256;

/**
 * How often sentences are used, so that what was a habit long ago does not count for ever: every {@link #HALF_LIFE} days a
 * use counts half. Holds neither texts nor times. Immutable.
 *
 * @param day of the last use, counted from 1970-01-01
 * @param counts of each sentence, by the beginning of its checksum
 */
public record Uses(long day, Map<String, Double> counts) {
    /** None. */
    public static final Uses NONE = new Uses(0, Map.of());
    /** Days. */
    static final int HALF_LIFE = 30;
    /** Hexadecimal digits: enough to tell thousands of sentences apart. */
    private static final int DIGITS = 16;
    /** A use that is forgotten: after half a year. */
    private static final double FORGOTTEN = 1.0 / 64;

    public Uses {
        counts = Map.copyOf(counts);
    }

    /** With one more use, today. */
    Uses with(ReadySentence sentence, long today) {
        return plus(new Uses(today, Map.of(key(sentence), 1.0)));
    }

    /** With those that came later. */
    public Uses plus(Uses later) {
        if (later.counts.isEmpty()) {
            return this;
        }
        double left = Math.pow(0.5, (double) Math.max(0, later.day - day) / HALF_LIFE);
        var now = new HashMap<>(later.counts);
        counts.forEach((key, count) -> {
            if (count * left > FORGOTTEN) {
                now.merge(key, count * left, Double::sum);
            }
        });
        return new Uses(later.day, now);
    }

    /** How much the uses of a sentence count. */
    double of(ReadySentence sentence) {
        return counts.isEmpty() ? 0 : counts.getOrDefault(key(sentence), 0.0);
    }

    private static String key(ReadySentence sentence) {
        return Sha256.of(sentence.text().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
