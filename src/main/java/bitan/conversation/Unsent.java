package bitan.conversation;

import bitan.ink.Ink;
import bitan.wording.Caption;

/**
 * What a speaker has begun to type or write and the other side already sees, although it is not a turn yet. Immutable.
 *
 * @param heard what is being heard and may still change
 * @param typed what is being typed, where letters are shown as they are typed
 * @param written what is being written by hand
 */
public record Unsent(Caption heard, String typed, Ink written) {
    /** Nothing begun. */
    public static final Unsent NOTHING = new Unsent(Caption.NOTHING, "", Ink.NONE);

    public boolean isEmpty() {
        return heard.isEmpty() && typed.isEmpty() && written.isEmpty();
    }

    Unsent withHeard(Caption now) {
        return new Unsent(now, typed, written);
    }

    Unsent withTyped(String now) {
        return new Unsent(heard, now, written);
    }

    Unsent withWritten(Ink now) {
        return new Unsent(heard, typed, now);
    }

    /** Without what has become a turn. */
    Unsent without(Content sent) {
        return switch (sent) {
            case Content.Spoken _ -> withHeard(Caption.NOTHING);
            case Content.Typed _ -> withTyped("");
            case Content.Inked _ -> withWritten(Ink.NONE);
            case Content.Answered _ -> this;
        };
    }
}
