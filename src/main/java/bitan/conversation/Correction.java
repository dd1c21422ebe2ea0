package bitan.conversation;

import java.time.Instant;

/** A new wording of a settled turn. */
public record Correction(String text, Instant at) {
    public Correction {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a correction without words");
        }
    }
}
