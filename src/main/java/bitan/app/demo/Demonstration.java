package bitan.app.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import bitan.app.demo.Story.Says;
import bitan.app.demo.Story.Step;
import bitan.app.demo.Story.Taps;
import bitan.app.demo.Story.Types;
import bitan.conversation.Command;
import bitan.conversation.Content;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.problem.ProblemException;

/**
 * Plays a story: the clerk's lines as sound, the visitor's at their moments, each step only when the one before is
 * in the conversation. Runs on its caller's thread.
 */
public final class Demonstration {
    /** Beyond a recording's own length, how long to wait for it to be settled. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Story story;
    private final ConversationWriter writer;
    private final Voice voice;
    private final Pause pause;

    /** Plays a line's recording where the microphone would be; answers how long it sounds. */
    @FunctionalInterface
    public interface Voice {
        /** Begins to play, and returns. */
        Duration say(Says line) throws ProblemException;
    }

    /** What goes by before a step, as people take time to read and answer. */
    @FunctionalInterface
    public interface Pause {
        /** No waiting: for pictures and tests. */
        Pause NONE = _ -> {};
        /** The visitor answers after some seconds of reading; the clerk speaks on after taking breath. */
        Pause AS_PEOPLE = step -> Thread
                .sleep(step instanceof Says ? Duration.ofMillis(700) : Duration.ofSeconds(2));

        /** Waits as a person would before doing this. */
        void before(Step step) throws InterruptedException;
    }

    /** Sees every step when it is in the conversation. */
    @FunctionalInterface
    public interface Audience {
        /** A step was played. */
        void saw(Outcome outcome) throws ProblemException, InterruptedException;
    }

    /** What became of one step: its words as they came into the conversation, or nothing in time. */
    public record Outcome(Step step, String shown) {

        /** Whether it came through word for word. */
        public boolean isRight() {
            return step.words().equals(shown);
        }
    }

    public Demonstration(Story story, ConversationWriter writer, Voice voice, Pause pause) {
        this.story = story;
        this.writer = writer;
        this.voice = voice;
        this.pause = pause;
    }

    /** Plays the whole story; step by step. */
    public List<Outcome> play(Audience audience) throws ProblemException, InterruptedException {
        var outcomes = new ArrayList<Outcome>();
        for (var step : story.steps()) {
            pause.before(step);
            var outcome = play(step);
            audience.saw(outcome);
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Outcome play(Step step) throws ProblemException, InterruptedException {
        var happened = new LinkedBlockingQueue<String>();
        try (var _ = writer.subscribe((event, _) -> brought(step, event).ifPresent(happened::add))) {
            var patience = begin(step).plus(PATIENCE);
            var shown = happened.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome(step, Objects.requireNonNullElse(shown, ""));
        }
    }

    /** Sets a step going; answers how long it lasts. */
    private Duration begin(Step step) throws ProblemException {
        return switch (step) {
            case Says line -> voice.say(line);
            case Types(var text) -> submit(new Command.Type(Speaker.VISITOR, text));
            case Taps(var pace) -> submit(new Command.Signal(pace));
        };
    }

    private Duration submit(Command command) {
        writer.submit(command);
        return Duration.ZERO;
    }

    /** The words an event brought into the conversation, if it is the kind of event this step makes. */
    private static Optional<String> brought(Step step, Event event) {
        return switch (event) {
            case Event.Said(var turn) when step instanceof Says && turn.content() instanceof Content.Spoken ->
                Optional.of(turn.text());
            case Event.Said(var turn) when step instanceof Types && turn.speaker() == Speaker.VISITOR ->
                Optional.of(turn.text());
            case Event.Paced(_, var pace) when step instanceof Taps -> Optional.of(pace.name());
            default -> Optional.empty();
        };
    }
}
