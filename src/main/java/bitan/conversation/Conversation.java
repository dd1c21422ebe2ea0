package bitan.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import bitan.wording.Caption;
import bitan.wording.Fact;

/**
 * One visit as it stands now. Immutable and safe between threads.
 *
 * @param visit which visit since the program started, from 1
 * @param turns all turns, oldest first; turn {@code n} stands at index {@code n - 1}
 * @param live what is being heard and may still change
 * @param staffDraft what the clerk is typing, where letters are shown as they are typed
 * @param visitorDraft the same for the visitor
 */
public record Conversation(int visit, List<Turn> turns, Caption live, String staffDraft,
        String visitorDraft) {
    public Conversation {
        turns = List.copyOf(turns);
    }

    /** A conversation nobody has said anything in. */
    public static Conversation opened(int visit) {
        return new Conversation(visit, List.of(), Caption.NOTHING, "", "");
    }

    /** Whether nothing was said, heard or typed yet. */
    public boolean isFresh() {
        return turns.isEmpty() && live.isEmpty() && staffDraft.isEmpty() && visitorDraft.isEmpty();
    }

    /** The newest turn of a speaker. */
    public Optional<Turn> latest(Speaker speaker) {
        return turns.reversed().stream().filter(turn -> turn.speaker() == speaker).findFirst();
    }

    /** The turn with the question that stands on the visitor's screen; at most one does. */
    public Optional<Turn> questioned() {
        return turns.stream().filter(turn -> turn.openCheck().isPresent()).findFirst();
    }

    /** A speaker's draft. */
    public String draft(Speaker speaker) {
        return switch (speaker) {
            case STAFF -> staffDraft;
            case VISITOR -> visitorDraft;
        };
    }

    /**
     * What a command makes happen; nothing where it makes no sense (any more).
     *
     * @param facts finds those in text that people typed
     */
    public Optional<Event> decide(Command command, Instant now, Function<String, List<Fact>> facts) {
        return switch (command) {
            case Command.Hear(var partial) when partial.equals(live) -> Optional.empty();
            case Command.Hear(var partial) -> Optional.of(new Event.Heard(partial));
            case Command.Settle(var heard) when heard.text().isBlank() -> Optional.empty();
            case Command.Settle(var heard) -> said(Speaker.STAFF, new Content.Spoken(heard), now);
            case Command.Type(var speaker, var text) ->
                typed(speaker, TurnText.clean(text).strip(), now, facts);
            case Command.Draft(var speaker, var text) -> drafted(speaker, TurnText.clean(text));
            case Command.Correct(int number, var text) ->
                corrected(number, TurnText.clean(text).strip(), now, facts);
            case Command.Signal(var pace) ->
                latest(Speaker.STAFF).map(turn -> new Event.Paced(turn.number(), pace));
            case Command.Ask(int number, var fact) -> asked(number, fact);
            case Command.Withdraw _ -> questioned().map(turn -> new Event.Withdrawn(turn.number()));
            case Command.Reply(int number, var fact, boolean right) -> replied(number, fact, right);
            case Command.Close _ -> Optional.of(new Event.Closed());
        };
    }

    /** The conversation after an event of its own; after {@link Event.Closed} it is the next visit's. */
    public Conversation after(Event event) {
        return switch (event) {
            case Event.Heard(var partial) -> withLive(partial);
            case Event.Said(var turn) -> appended(turn);
            case Event.Drafted(var speaker, var text) -> withDraft(speaker, text);
            case Event.Corrected(int number, var correction) ->
                withTurn(turns.get(number - 1).corrected(correction));
            case Event.Paced(int number, var pace) -> withTurn(turns.get(number - 1).paced(pace));
            case Event.Asked(int number, var fact) ->
                withTurns(turns.stream().map(Turn::withdrawn).map(
                        turn -> turn.number() == number ? turn.asked(fact) : turn).toList());
            case Event.Withdrawn(int number) -> withTurn(turns.get(number - 1).withdrawn());
            case Event.Replied(int number, var answer) -> withTurn(turns.get(number - 1).replied(answer));
            case Event.Closed _ -> opened(visit + 1);
        };
    }

    private Optional<Event> said(Speaker speaker, Content content, Instant now) {
        return Optional.of(new Event.Said(Turn.said(turns.size() + 1, speaker, content, now)));
    }

    private Optional<Event> typed(Speaker speaker, String text, Instant now,
            Function<String, List<Fact>> facts) {
        return text.isEmpty() ? Optional.empty() : said(speaker, new Content.Typed(read(text, facts)), now);
    }

    private static Caption read(String text, Function<String, List<Fact>> facts) {
        var kept = text.substring(0, TurnText.cut(text));
        return Caption.of(kept).withFacts(facts.apply(kept));
    }

    private Optional<Event> drafted(Speaker speaker, String text) {
        var kept = text.substring(0, TurnText.cut(text));
        return kept.equals(draft(speaker)) ? Optional.empty() : Optional.of(new Event.Drafted(speaker, kept));
    }

    private Optional<Event> corrected(int number, String text, Instant now,
            Function<String, List<Fact>> facts) {
        boolean exists = number >= 1 && number <= turns.size();
        if (!exists || text.isEmpty() || text.equals(turns.get(number - 1).text())) {
            return Optional.empty();
        }
        var kept = text.substring(0, TurnText.cut(text));
        var caption = turns.get(number - 1).caption().reworded(kept).withFacts(facts.apply(kept));
        return Optional.of(new Event.Corrected(number, new Correction(caption, now)));
    }

    private Optional<Event> asked(int number, Fact fact) {
        return turn(number)
                .filter(turn -> turn.openCheck().stream().noneMatch(open -> open.fact().agrees(fact)))
                .flatMap(turn -> turn.caption().facts().stream().filter(fact::agrees).findFirst())
                .map(found -> new Event.Asked(number, found));
    }

    private Optional<Event> replied(int number, Fact fact, boolean right) {
        return turn(number).flatMap(Turn::openCheck).filter(open -> open.fact().agrees(fact))
                .map(_ -> new Event.Replied(number, right ? Answer.RIGHT : Answer.WRONG));
    }

    private Optional<Turn> turn(int number) {
        return number >= 1 && number <= turns.size() ? Optional.of(turns.get(number - 1)) : Optional.empty();
    }

    private Conversation appended(Turn turn) {
        if (turn.number() != turns.size() + 1) {
            throw new IllegalArgumentException("turn " + turn.number() + " after " + turns.size());
        }
        var cleared = switch (turn.content()) {
            case Content.Spoken _ -> withLive(Caption.NOTHING);
            case Content.Typed _ -> withDraft(turn.speaker(), "");
        };
        var all = new ArrayList<>(turns);
        all.add(turn);
        return cleared.withTurns(all);
    }

    private Conversation withTurn(Turn turn) {
        var all = new ArrayList<>(turns);
        all.set(turn.number() - 1, turn);
        return withTurns(all);
    }

    private Conversation withTurns(List<Turn> newTurns) {
        return new Conversation(visit, newTurns, live, staffDraft, visitorDraft);
    }

    private Conversation withLive(Caption partial) {
        return new Conversation(visit, turns, partial, staffDraft, visitorDraft);
    }

    private Conversation withDraft(Speaker speaker, String text) {
        return switch (speaker) {
            case STAFF -> new Conversation(visit, turns, live, text, visitorDraft);
            case VISITOR -> new Conversation(visit, turns, live, staffDraft, text);
        };
    }
}
