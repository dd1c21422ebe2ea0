package bitan.app.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import bitan.app.casework.Notes;
import bitan.app.demo.Demonstration.Outcome;
import bitan.app.state.Counter;
import bitan.app.voice.Voices;
import bitan.conversation.ConversationWriter;
import bitan.problem.ProblemException;

/** Plays a story at a running counter, in place of the microphone and the people. */
public final class DemonstrationPlayer {
    private final Counter counter;
    private final ConversationWriter writer;
    private final Voices voices;
    private final Notes notes;
    private final Readying readying;

    /** Makes the counter ready for it. */
    @FunctionalInterface
    public interface Readying {
        /** Returns when it is. */
        void await() throws InterruptedException;
    }

    /** A player at this counter. */
    public DemonstrationPlayer(Counter counter, ConversationWriter writer, Voices voices, Notes notes,
            Readying readying) {
        this.counter = counter;
        this.writer = writer;
        this.voices = voices;
        this.notes = notes;
        this.readying = readying;
    }

    /** Plays it; prints the note into {@code paper}, if there is one. Not on the FX thread. */
    List<Outcome> play(Story story, Recordings recordings, Demonstration.Pause pause, Optional<Path> paper,
            Demonstration.Audience audience) throws ProblemException, InterruptedException {
        readying.await();
        voices.play(recordings::source);
        return new Demonstration(story, writer, recordings, new ClerkStandIn(counter, notes, paper), pause)
                .play(audience);
    }

    /** Begins to play the program's own story at this counter; returns at once. */
    public void begin() {
        Thread.ofPlatform().daemon().name("bitan-demonstration").start(this::playHere);
    }

    private void playHere() {
        try {
            play(Story.embedded().withoutLetter(), Recordings.asSpoken(), Demonstration.Pause.AS_PEOPLE,
                    Optional.empty(), _ -> {});
        } catch (ProblemException e) {
            counter.report(e.problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            voices.endPlaying();
        }
    }
}
