package bitan.app.voice;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

import bitan.app.state.Counter;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.speech.SpeechEvent.Lagging;

/** Tells the clerk how far recognition is behind: of both voices the one that waits longer counts. Safe between threads. */
final class Lag {
    private final Counter counter;
    private final Map<Speaker, Lagging> behind = new EnumMap<>(
            Map.of(Speaker.STAFF, Lagging.NONE, Speaker.VISITOR, Lagging.NONE));

    Lag(Counter counter) {
        this.counter = counter;
    }

    /** A voice is this far behind. */
    synchronized void now(Speaker speaker, Lagging lagging) {
        behind.put(speaker, lagging);
        var most = behind.values().stream().max(Comparator.comparing(Lagging::seconds)).orElse(lagging);
        counter.equipment(now -> now.withDelays(now.captionDelay(), most.seconds()));
        boolean paused = behind.values().stream().anyMatch(Lagging::paused);
        told(ProblemCode.SPE_05, paused, most);
        told(ProblemCode.SPE_03, most.seconds() > 0 && !paused, most);
    }

    private void told(ProblemCode code, boolean holds, Lagging most) {
        if (holds) {
            counter.report(Problem.of(code, Math.round(most.seconds())));
        } else {
            counter.settle(code);
        }
    }
}
