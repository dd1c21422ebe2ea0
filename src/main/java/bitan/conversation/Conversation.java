package bitan.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import bitan.wording.Fact;
import bitan.wording.Mishearing;

/**
 * One visit as it stands now. Immutable and safe between threads.
 *
 * @param visit which visit since the program started, from 1
 * @param turns all turns, oldest first; turn {@code n} stands at index {@code n - 1}
 * @param staff what the clerk has begun to say
 * @param visitor the same of the visitor, or of the companion
 * @param answering who in front of the counter answers now: the visitor, or the companion
 * @param history what the visit is about, beside what is said, and what can be undone of it
 * @param mishearings of the clerk's words, as they were put right by a choice, the last one of each
 * @param alerts how often the clerk has called for the visitor's attention
 */
public record Conversation(int visit, List<Turn> turns, Unsent staff, Unsent visitor,
        Speaker answering, CaseHistory history, List<Mishearing> mishearings, int alerts) {
    public Conversation {
        turns = List.copyOf(turns);
        mishearings = List.copyOf(mishearings);
    }

    /** A conversation nobody has said anything in. */
    public static Conversation opened(int visit) {
        return new Conversation(visit, List.of(), Unsent.NOTHING, Unsent.NOTHING, Speaker.VISITOR,
                CaseHistory.NONE, List.of(), 0);
    }

    /** Whether nothing has happened yet. */
    public boolean isFresh() {
        return turns.isEmpty() && staff.isEmpty() && visitor.isEmpty() && matter().equals(CaseFile.NONE)
                && answering == Speaker.VISITOR;
    }

    /** The newest turn from a speaker's side of the counter, also one that was taken back. */
    public Optional<Turn> latest(Speaker speaker) {
        return turns.reversed().stream().filter(turn -> isBeside(turn, speaker)).findFirst();
    }

    /** The newest turn from a speaker's side of the counter that counts. */
    public Optional<Turn> standing(Speaker speaker) {
        return turns.reversed().stream().filter(turn -> isBeside(turn, speaker) && !turn.takenBack())
                .findFirst();
    }

    private static boolean isBeside(Turn turn, Speaker speaker) {
        return turn.speaker().isInFront() == speaker.isInFront();
    }

    /**
     * Whether who said a turn can take it back: the visitor or the companion an answer they tapped, while it is their latest
     * turn; the clerk whatever they have not answered.
     */
    public boolean canBeTakenBack(Turn turn) {
        return !turn.takenBack() && switch (turn.speaker()) {
            case STAFF -> !isAnswered(turn);
            case VISITOR, COMPANION -> turn.content() instanceof Content.Answered
                    && latest(Speaker.VISITOR).equals(Optional.of(turn));
        };
    }

    /** Whether the visitor has said anything after it that counts, or has answered a question about it. */
    public boolean isAnswered(Turn turn) {
        return turn.checks().stream().anyMatch(check -> !check.isOpen())
                || standing(Speaker.VISITOR).filter(said -> said.number() > turn.number()).isPresent();
    }

    /** The turn with the question that stands on the visitor's screen; at most one does. */
    public Optional<Turn> questioned() {
        return turns.stream().filter(turn -> turn.openCheck().isPresent()).findFirst();
    }

    /** What the visitor has confirmed, as far as it still counts. */
    public List<Confirmed> confirmed() {
        return Confirmed.in(turns);
    }

    /** What the visit is about, beside what is said. */
    public CaseFile matter() {
        return history.now();
    }

    /** The guide's materials that stand before the visitor. */
    public Optional<Checklist> checklist() {
        return matter().checklist();
    }

    /** The clerk's last call on the visitor's behalf. */
    public Optional<Call> call() {
        return matter().call();
    }

    /** What has been begun on a speaker's side of the counter. */
    public Unsent unsent(Speaker speaker) {
        return switch (speaker) {
            case STAFF -> staff;
            case VISITOR, COMPANION -> visitor;
        };
    }

    /** A turn by its number; empty if there is none. */
    Optional<Turn> turn(int number) {
        return number >= 1 && number <= turns.size() ? Optional.of(turns.get(number - 1)) : Optional.empty();
    }

    /**
     * What a command makes happen; nothing where it makes no sense (any more).
     *
     * @param facts finds those in text that people typed
     */
    public Optional<Event> decide(Command command, Instant now, Function<String, List<Fact>> facts) {
        return new Decision(this, now, facts).on(command);
    }

    /** The conversation after an event of its own; after {@link Event.Closed} it is the next visit's. */
    public Conversation after(Event event) {
        return switch (event) {
            case Event.Heard(var speaker, var partial) -> begun(speaker, unsent(speaker).withHeard(partial));
            case Event.Said(var turn) -> appended(turn);
            case Event.Drafted(var speaker, var text) -> begun(speaker, unsent(speaker).withTyped(text));
            case Event.Sketched(var ink) -> begun(Speaker.VISITOR, visitor.withWritten(ink));
            case Event.TakenBack(int number) -> with(number, Turn::back);
            case Event.Alerted _ ->
                new Conversation(visit, turns, staff, visitor, answering, history, mishearings, alerts + 1);
            case Event.Answering(var who) ->
                new Conversation(visit, turns, staff, visitor, who, history, mishearings, alerts);
            case Event.Corrected(int number, var correction) ->
                learning(turns.get(number - 1), correction)
                        .with(number, turn -> turn.corrected(correction));
            case Event.Paced(int number, var pace) -> with(number, turn -> turn.paced(Optional.of(pace)));
            case Event.Unpaced(int number) -> with(number, turn -> turn.paced(Optional.empty()));
            case Event.Asked(int number, var fact) ->
                withTurns(turns.stream().map(Turn::withdrawn).map(
                        turn -> turn.number() == number ? turn.asked(fact) : turn).toList());
            case Event.Withdrawn(int number) -> with(number, Turn::withdrawn);
            case Event.Replied(int number, var answer) -> replied(turns.get(number - 1), answer);
            case Event.Pinned(int number, boolean pinned) -> with(number, turn -> turn.pinned(pinned));
            case CaseEvent about -> with(history.after(about));
            case Event.Undone _ -> with(history.back());
            case Event.Redone _ -> with(history.again());
            case Event.Resumed _ -> this;
            case Event.Closed _ -> opened(visit + 1);
        };
    }

    private Conversation appended(Turn turn) {
        if (turn.number() != turns.size() + 1) {
            throw new IllegalArgumentException("turn " + turn.number() + " after " + turns.size());
        }
        var all = new ArrayList<>(turns);
        all.add(turn);
        return begun(turn.speaker(), unsent(turn.speaker()).without(turn.content())).withTurns(all);
    }

    /** What the visitor denies here cannot stand as confirmed elsewhere. */
    private Conversation replied(Turn asked, CheckAnswer answer) {
        var denied = asked.openCheck().filter(_ -> answer == CheckAnswer.WRONG).map(Check::fact);
        var others = denied.map(fact -> turns.stream().map(turn -> turn.unconfirmed(fact)).toList())
                .orElse(turns);
        return withTurns(others).with(asked.number(), turn -> turn.replied(answer));
    }

    private Conversation with(int number, UnaryOperator<Turn> change) {
        var all = new ArrayList<>(turns);
        all.set(number - 1, change.apply(turns.get(number - 1)));
        return withTurns(all);
    }

    /** Remembers what was heard and what was meant, where the clerk chose it. */
    private Conversation learning(Turn turn, Correction correction) {
        return Mishearing.between(turn.caption(), correction.caption())
                .filter(_ -> turn.speaker() == Speaker.STAFF && turn.content() instanceof Content.Spoken)
                .map(this::with).orElse(this);
    }

    /** One that takes another back stands for that what was heard there is right. */
    private Conversation with(Mishearing chosen) {
        var reversed = mishearings.stream().filter(chosen::reverses).findFirst()
                .map(one -> new Mishearing(one.heard(), one.heard())).orElse(chosen);
        var all = new ArrayList<>(mishearings);
        all.removeIf(one -> one.heard().equals(reversed.heard()));
        all.add(reversed);
        return new Conversation(visit, turns, staff, visitor, answering, history, all, alerts);
    }

    private Conversation with(CaseHistory now) {
        return new Conversation(visit, turns, staff, visitor, answering, now, mishearings, alerts);
    }

    private Conversation withTurns(List<Turn> newTurns) {
        return new Conversation(visit, newTurns, staff, visitor, answering, history, mishearings, alerts);
    }

    private Conversation begun(Speaker speaker, Unsent unsent) {
        return switch (speaker) {
            case STAFF ->
                new Conversation(visit, turns, unsent, visitor, answering, history, mishearings, alerts);
            case VISITOR, COMPANION ->
                new Conversation(visit, turns, staff, unsent, answering, history, mishearings, alerts);
        };
    }
}
