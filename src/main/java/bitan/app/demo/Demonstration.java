package bitan.app.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import bitan.app.demo.Story.Affirms;
import bitan.app.demo.Story.Asks;
import bitan.app.demo.Story.Composes;
import bitan.app.demo.Story.Does;
import bitan.app.demo.Story.Finds;
import bitan.app.demo.Story.Pins;
import bitan.app.demo.Story.Prints;
import bitan.app.demo.Story.Says;
import bitan.app.demo.Story.Step;
import bitan.app.demo.Story.Taps;
import bitan.app.demo.Story.Types;
import bitan.conversation.CaseCommand;
import bitan.conversation.CaseEvent;
import bitan.conversation.Command;
import bitan.conversation.Content;
import bitan.conversation.Conversation;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.guide.Guide;
import bitan.problem.ProblemException;
import bitan.wording.Fact;

/**
 * Plays a story: the clerk's lines as sound, the visitor's at their moments, each step only when the one before is
 * in the conversation. Runs on its caller's thread.
 */
public final class Demonstration {
    /** How long to wait for what a step brings, from when it was heard or done. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Silence after a line that has it settled however it is heard, seconds. */
    private static final double SETTLING = 5;
    /** A machine on which one line takes longer, in times of that patience, plays no demonstration. */
    private static final int MOST_WAITING = 40;

    private final Story story;
    private final ConversationWriter writer;
    private final Voice voice;
    private final Hands hands;
    private final Pause pause;
    private int visit;

    /** Plays a line's recording where the microphone would be. */
    public interface Voice {
        /** Begins to play, and returns. */
        void say(Says line) throws ProblemException;

        /** Silence that was heard after the last line, seconds; without end once nobody hears it any more. */
        double quiet();
    }

    /** What the clerk does at the screen beside talking. */
    public interface Hands {
        /** The conversation as it is now. */
        Conversation conversation();

        /** Whether the clerk is listened to, or soon will be. */
        boolean isListenedTo();

        /** The first guide that is found for this. */
        Optional<Guide> find(String query);

        /** Has the note written from the visit; returns at once. */
        void compose();

        /** Prints the note; returns when it is printed. */
        void print() throws ProblemException;
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

    public Demonstration(Story story, ConversationWriter writer, Voice voice, Hands hands, Pause pause) {
        this.story = story;
        this.writer = writer;
        this.voice = voice;
        this.hands = hands;
        this.pause = pause;
    }

    /** Plays the whole story step by step, in the visit that is open; ends with it, if somebody closes it. */
    public List<Outcome> play(Audience audience) throws ProblemException, InterruptedException {
        var outcomes = new ArrayList<Outcome>();
        visit = hands.conversation().visit();
        for (var step : story.steps()) {
            pause.before(step);
            if (hands.conversation().visit() != visit) {
                break;
            }
            var outcome = play(step);
            audience.saw(outcome);
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Outcome play(Step step) throws ProblemException, InterruptedException {
        if (step instanceof Prints) {
            hands.print();
            return new Outcome(step, step.words());
        }
        var happened = new LinkedBlockingQueue<String>();
        try (var _ = writer.subscribe((event, _) -> brought(step, event).ifPresent(happened::add))) {
            begin(step);
            var shown = "";
            for (int i = 0; i < parts(step); i++) {
                shown = brought(step, happened);
            }
            return new Outcome(step, shown);
        }
    }

    /** What a line brings is waited for as long as it is still to be heard. */
    private String brought(Step step, BlockingQueue<String> happened) throws InterruptedException {
        for (int i = 0; i < MOST_WAITING; i++) {
            boolean heard = !(step instanceof Says) || voice.quiet() > SETTLING;
            var shown = happened.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (shown != null || heard || !hands.isListenedTo()) {
                return Objects.requireNonNullElse(shown, "");
            }
        }
        return "";
    }

    /** How many events it makes. */
    private static int parts(Step step) {
        return step instanceof Does(_, var commands) ? commands.size() : 1;
    }

    /** Sets a step going. */
    private void begin(Step step) throws ProblemException {
        switch (step) {
            case Says line -> voice.say(line);
            case Types(var text) -> submit(new Command.Type(Speaker.VISITOR, text));
            case Taps(var pace) -> submit(new Command.Signal(pace));
            case Finds(var query, _) ->
                hands.find(query).map(CaseCommand.Present::new).ifPresent(this::submit);
            case Does(_, var commands) -> commands.forEach(this::submit);
            case Asks(var kind) -> asked(kind).ifPresent(this::submit);
            case Affirms _ -> affirmed().ifPresent(this::submit);
            case Pins _ -> hands.conversation().latest(Speaker.STAFF)
                    .ifPresent(turn -> submit(new Command.Pin(turn.number(), true)));
            case Composes _ -> hands.compose();
            case Prints _ -> {
                // done in play
            }
        }
    }

    private Optional<Command> asked(Fact.Kind kind) {
        return hands.conversation().turns().reversed().stream()
                .flatMap(turn -> turn.caption().facts().stream().filter(fact -> fact.kind() == kind)
                        .<Command>map(fact -> new Command.Ask(turn.number(), fact)))
                .findFirst();
    }

    private Optional<Command> affirmed() {
        return hands.conversation().questioned().flatMap(turn -> turn.openCheck()
                .map(check -> new Command.Reply(turn.number(), check.fact(), true)));
    }

    private void submit(Command command) {
        writer.submit(visit, command);
    }

    /** The words an event brought into the conversation, if it is the kind of event this step makes. */
    private static Optional<String> brought(Step step, Event event) {
        return switch (event) {
            case Event.Said(var turn) when step instanceof Says && turn.content() instanceof Content.Spoken ->
                Optional.of(turn.text());
            case Event.Said(var turn) when step instanceof Types && turn.speaker() == Speaker.VISITOR ->
                Optional.of(turn.text());
            case Event.Paced(_, var pace) when step instanceof Taps -> Optional.of(pace.name());
            case CaseEvent.Presented(var guide) when step instanceof Finds -> Optional.of(guide.title());
            case Event.Asked(_, var fact) when step instanceof Asks -> Optional.of(fact.kind().name());
            case Event.Replied _ when step instanceof Affirms -> Optional.of(step.words());
            case Event.Pinned _ when step instanceof Pins -> Optional.of(step.words());
            case CaseEvent.NoteWritten _ when step instanceof Composes -> Optional.of(step.words());
            case CaseEvent _ when step instanceof Does -> Optional.of(step.words());
            case Event.Closed _ -> Optional.of(step instanceof Does ? step.words() : "");
            default -> Optional.empty();
        };
    }
}
