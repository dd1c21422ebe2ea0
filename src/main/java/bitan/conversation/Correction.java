package bitan.conversation;

import java.time.Instant;

import bitan.wording.Caption;

/** A new wording of a settled turn. */
public record Correction(Caption caption, Instant at) {
    public Correction {
        if (caption.text().isBlank()) {
            throw new IllegalArgumentException("a correction without words");
        }
    }
}
