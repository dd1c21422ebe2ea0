package bitan.app.voice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import bitan.conversation.Speaker;

/** How far recognition is behind: of both voices the one that waits longer counts. Safe between threads. */
final class Lag {
    private final Map<Speaker, Double> behind = new EnumMap<>(
            Map.of(Speaker.STAFF, 0.0, Speaker.VISITOR, 0.0));

    /** A voice is so many seconds behind; answers how many either is. */
    synchronized double now(Speaker speaker, double seconds) {
        behind.put(speaker, seconds);
        return Collections.max(behind.values());
    }
}
