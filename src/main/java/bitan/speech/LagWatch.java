package bitan.speech;

import java.util.function.Consumer;

import bitan.speech.SpeechEvent.Lagging;

/** Tells how far recognition is behind, also while an engine says nothing for long. Safe between threads. */
final class LagWatch {
    private final Backlog backlog;
    private final SafeConsumer<SpeechEvent> told;
    private Lagging last = Lagging.NONE;

    LagWatch(Backlog backlog, Consumer<SpeechEvent> told) {
        this.backlog = backlog;
        this.told = new SafeConsumer<>(told);
    }

    /** Tells each second more or less, that no sound is taken or is again, and that all is caught up. */
    synchronized void look() {
        var now = new Lagging(backlog.seconds(), backlog.isFull());
        boolean caughtUp = last.seconds() > 0 && now.seconds() < Backlog.CAUGHT_UP;
        if (caughtUp || now.paused() != last.paused() || Math.abs(now.seconds() - last.seconds()) >= 1) {
            last = caughtUp ? Lagging.NONE : now;
            told.say(last);
        }
    }
}
