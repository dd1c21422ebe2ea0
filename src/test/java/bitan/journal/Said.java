package bitan.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import bitan.conversation.Content;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.wording.Caption;

/** Settled turns, for tests and benchmarks. */
public final class Said {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private Said() {
    }

    /** A turn of a clerk. */
    public static Event spoken(int number, String text) {
        return new Event.Said(turn(number, Speaker.STAFF, new Content.Spoken(Caption.of(text))));
    }

    /** A turn of a visitor. */
    public static Event typed(int number, String text) {
        return new Event.Said(turn(number, Speaker.VISITOR, new Content.Typed(Caption.of(text))));
    }

    private static Turn turn(int number, Speaker speaker, Content content) {
        return new Turn(number, speaker, content, NINE.plusSeconds(number), List.of(), Optional.empty(),
                false,
                false, false, List.of());
    }
}
