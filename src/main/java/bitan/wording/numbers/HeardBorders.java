package bitan.wording.numbers;

import java.util.Map;

/**
 * Where the words of the recogniser meet, as evidence for where a number ends. Immutable.
 *
 * @param pauses for each index at which a word begins, the silence before it, seconds
 */
public record HeardBorders(Map<Integer, Double> pauses) {
    /** Nothing is known of the words. */
    public static final HeardBorders UNKNOWN = new HeardBorders(Map.of());
    /** A speaker who goes on is silent for less. */
    private static final double PAUSE = 0.2;

    public HeardBorders {
        pauses = Map.copyOf(pauses);
    }

    /** Whether one word ends and the next begins here. */
    boolean isBorder(int index) {
        return pauses.containsKey(index);
    }

    boolean isPause(int index) {
        return pauses.getOrDefault(index, 0.0) >= PAUSE;
    }

    boolean isUnknown() {
        return pauses.isEmpty();
    }
}
