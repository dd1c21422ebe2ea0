package bitan.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import bitan.ink.Ink;
import bitan.wording.Caption;
import bitan.wording.Fact;

/**
 * What commands make happen in a conversation as it stands; nothing where they make no sense (any more). Immutable.
 *
 * @param facts finds those in text that people typed, wrote or tapped
 */
record Decision(Conversation conversation, Instant now, Function<String, List<Fact>> facts) {
    /** Points of one sheet; more than anybody writes for one answer, and what both screens draw without slowing. */
    private static final int MOST_INK = 20_000;

    Optional<Event> on(Command command) {
        return switch (command) {
            case Command.Hear(var speaker, var partial) -> heard(speaker, partial);
            case Command.Settle(var speaker, var heard) ->
                heard.text().isBlank() ? Optional.empty() : said(speaker, new Content.Spoken(heard));
            case Command.Type(var speaker, var text) ->
                worded(text).flatMap(words -> said(speaker, new Content.Typed(words)));
            case Command.Draft(var speaker, var text) -> drafted(speaker, TurnText.clean(text));
            case Command.Sketch(var ink) -> sketched(ink);
            case Command.Write write -> written(write);
            case Command.Choose(var answer) ->
                worded(answer).flatMap(words -> said(Speaker.VISITOR, new Content.Answered(words)));
            case Command.TakeBack(int number) ->
                conversation.turn(number).filter(conversation::canBeTakenBack)
                        .map(_ -> new Event.TakenBack(number));
            case Command.LetAnswer(var who) -> who.isInFront() && who != conversation.answering()
                    ? Optional.of(new Event.Answering(who))
                    : Optional.empty();
            case Command.Alert _ -> Optional.of(new Event.Alerted());
            case Command.Correct(int number, var text) -> corrected(number, text);
            case Command.Signal(var pace) ->
                conversation.standing(Speaker.STAFF).map(turn -> new Event.Paced(turn.number(), pace));
            case Command.Unsignal _ -> conversation.standing(Speaker.STAFF)
                    .filter(turn -> turn.pace().isPresent()).map(turn -> new Event.Unpaced(turn.number()));
            case Command.Ask(int number, var fact) -> asked(number, fact);
            case Command.Withdraw _ ->
                conversation.questioned().map(turn -> new Event.Withdrawn(turn.number()));
            case Command.Reply(int number, var fact, boolean right) -> replied(number, fact, right);
            case Command.Pin(int number, boolean pinned) -> conversation.turn(number)
                    .filter(turn -> turn.pinned() != pinned && turn.canBePinned())
                    .map(_ -> new Event.Pinned(number, pinned));
            case CaseCommand about -> conversation.matter().decide(about, now).map(Event.class::cast);
            case Command.Undo(int step) ->
                conversation.history().last().filter(_ -> step == conversation.history().done().size())
                        .map(_ -> new Event.Undone(step));
            case Command.Redo(int step) ->
                conversation.history().next().filter(_ -> step == conversation.history().done().size() + 1)
                        .map(_ -> new Event.Redone(step));
            case Command.GoOn _ ->
                conversation.isFresh() ? Optional.empty() : Optional.of(new Event.Resumed());
            case Command.Close _ -> Optional.of(new Event.Closed());
        };
    }

    private Optional<Event> heard(Speaker speaker, Caption partial) {
        return partial.equals(conversation.unsent(speaker).heard())
                ? Optional.empty()
                : Optional.of(new Event.Heard(speaker, partial));
    }

    /** What comes from in front of the counter is said by who answers now. */
    private Optional<Event> said(Speaker side, Content content) {
        var speaker = side.isInFront() ? conversation.answering() : side;
        var turn = Turn.said(conversation.turns().size() + 1, speaker, content, now);
        boolean onTelephone = speaker == Speaker.STAFF && content instanceof Content.Spoken
                && conversation.call().filter(Call::isGoingOn).isPresent();
        return Optional.of(new Event.Said(onTelephone ? turn.intoTelephone() : turn));
    }

    /** What people gave as text, with its facts; empty if nothing is left of it. */
    private Optional<Caption> worded(String text) {
        return kept(text).map(kept -> Caption.of(kept).withFacts(facts.apply(kept)));
    }

    /** A text that is safe to show, and as long as a turn may be; empty if nothing is left of it. */
    private static Optional<String> kept(String text) {
        var clean = TurnText.clean(text).strip();
        return Optional.of(clean.substring(0, TurnText.cut(clean))).filter(kept -> !kept.isEmpty());
    }

    private Optional<Event> drafted(Speaker speaker, String text) {
        var kept = text.substring(0, TurnText.cut(text));
        return kept.equals(conversation.unsent(speaker).typed())
                ? Optional.empty()
                : Optional.of(new Event.Drafted(speaker, kept));
    }

    private Optional<Event> sketched(Ink ink) {
        return ink.equals(conversation.visitor().written()) || ink.size() > MOST_INK
                ? Optional.empty()
                : Optional.of(new Event.Sketched(ink));
    }

    private Optional<Event> written(Command.Write write) {
        if (write.ink().isEmpty() || write.ink().size() > MOST_INK) {
            return Optional.empty();
        }
        var confirmed = worded(write.text());
        return said(Speaker.VISITOR, new Content.Inked(write.ink(), confirmed.orElse(Caption.NOTHING),
                confirmed.isPresent() ? Optional.empty() : kept(write.reading())));
    }

    private Optional<Event> corrected(int number, String text) {
        return conversation.turn(number).filter(turn -> !turn.takenBack()).flatMap(turn -> worded(text)
                .filter(words -> !words.text().equals(turn.text()))
                .map(words -> new Event.Corrected(number, new Correction(
                        turn.caption().reworded(words), now))));
    }

    private Optional<Event> asked(int number, Fact fact) {
        return conversation.turn(number).filter(turn -> !turn.takenBack())
                .filter(turn -> turn.openCheck().stream().noneMatch(open -> open.fact().agrees(fact)))
                .flatMap(turn -> turn.caption().facts().stream().filter(fact::agrees).findFirst())
                .map(found -> new Event.Asked(number, found));
    }

    private Optional<Event> replied(int number, Fact fact, boolean right) {
        return conversation.turn(number).flatMap(Turn::openCheck).filter(open -> open.fact().agrees(fact))
                .map(_ -> new Event.Replied(number, right ? CheckAnswer.RIGHT : CheckAnswer.WRONG));
    }
}
