package bitan.screens.staff;

import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.Conversation;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;

/**
 * The reader's signal that still waits for the clerk. It is answered when the clerk has said something that was
 * begun after it, has worded the turn anew, or puts it aside. Fed with one state after another by one thread.
 */
final class OpenSignal {
    private int visit;
    private Optional<Signal> latest = Optional.empty();
    private Optional<Signal> open = Optional.empty();
    private long answeredAt;
    private int corrections;

    /** What was signalled about which turn. */
    record Signal(int turn, Pace pace) {}

    /** The signal that waits, as the conversation now stands. */
    Optional<Signal> after(Conversation now) {
        if (now.visit() != visit) {
            visit = now.visit();
            latest = Optional.empty();
            open = Optional.empty();
        }
        var newest = said(now).filter(turn -> turn.pace().isPresent()).findFirst();
        var signal = newest.map(turn -> new Signal(turn.number(), turn.pace().orElseThrow()));
        if (signal.isPresent() && !signal.equals(latest)) {
            open = signal.filter(s -> s.pace() != Pace.READ);
            // What is being said at this moment was begun before the clerk could see the signal.
            answeredAt = saidSince(now, signal.get()) + (now.staff().heard().isEmpty() ? 1 : 2);
            corrections = newest.orElseThrow().corrections().size();
        }
        latest = signal;
        open = open.filter(s -> !isAnswered(now, s));
        return open;
    }

    /** The clerk has seen it. */
    void putAside() {
        open = Optional.empty();
    }

    private boolean isAnswered(Conversation now, Signal signal) {
        return saidSince(now, signal) >= answeredAt
                || now.turns().get(signal.turn() - 1).corrections().size() > corrections;
    }

    private static long saidSince(Conversation now, Signal signal) {
        return said(now).takeWhile(turn -> turn.number() > signal.turn()).count();
    }

    /** What the clerk said, newest first. */
    private static Stream<Turn> said(Conversation now) {
        return now.turns().reversed().stream().filter(turn -> turn.speaker() == Speaker.STAFF);
    }
}
