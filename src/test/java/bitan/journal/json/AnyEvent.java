package bitan.journal.json;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import bitan.conversation.CaseEvent;
import bitan.conversation.Check;
import bitan.conversation.CheckAnswer;
import bitan.conversation.Content;
import bitan.conversation.Correction;
import bitan.conversation.Event;
import bitan.conversation.Mark;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Thanks;
import bitan.conversation.Turn;
import bitan.letter.Feeling;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.note.ResumeSlip;
import bitan.wording.Caption;

/** Events of every kind, for properties. */
final class AnyEvent {
    private AnyEvent() {
    }

    static Arbitrary<Event> any() {
        return Arbitraries.oneOf(kinds());
    }

    /** One for each kind of event. */
    static List<Arbitrary<? extends Event>> kinds() {
        return List.of(Combinators.combine(speaker(), AnyValue.caption()).as(Event.Heard::new),
                turn().map(Event.Said::new),
                Arbitraries.of(Speaker.VISITOR, Speaker.COMPANION).map(Event.Answering::new),
                Combinators.combine(speaker(), AnyValue.text()).as(Event.Drafted::new),
                AnyValue.ink().map(Event.Sketched::new), number().map(Event.TakenBack::new),
                Arbitraries.just(new Event.Alerted()),
                Combinators.combine(number(), correction()).as(Event.Corrected::new),
                Combinators.combine(number(), Arbitraries.of(Pace.class)).as(Event.Paced::new),
                number().map(Event.Unpaced::new),
                Combinators.combine(number(), AnyValue.fact(9)).as(Event.Asked::new),
                number().map(Event.Withdrawn::new),
                Combinators.combine(number(), Arbitraries.of(CheckAnswer.class)).as(Event.Replied::new),
                Combinators.combine(number(), AnyValue.flag()).as(Event.Pinned::new),
                number().map(Event.Undone::new), number().map(Event.Redone::new),
                Arbitraries.just(new Event.Resumed()), Arbitraries.just(new Event.Closed()),
                AnyGuide.any().map(CaseEvent.Presented::new),
                Arbitraries.just(new CaseEvent.PutAway()),
                Combinators.combine(AnyValue.text(), AnyValue.flag()).as(CaseEvent.Held::new),
                Combinators.combine(AnyValue.text(), Arbitraries.of(Mark.class).optional())
                        .as(CaseEvent.Ticked::new),
                AnyValue.text().optional().map(CaseEvent.Reached::new),
                AnyValue.text().optional().map(CaseEvent.FormShown::new),
                Combinators.combine(AnyValue.text(), AnyValue.instant()).as(CaseEvent.Dialled::new),
                AnyValue.instant().map(CaseEvent.HungUp::new), outcome().map(CaseEvent.Agreed::new),
                AnyValue.flag().map(CaseEvent.CallConfirmed::new), note().map(CaseEvent.NoteWritten::new),
                note().map(CaseEvent.NoteRevised::new),
                Arbitraries.just(new CaseEvent.NoteShown()),
                AnyValue.flag().map(CaseEvent.NoteConfirmed::new),
                Arbitraries.just(new CaseEvent.NoteDropped()),
                Arbitraries.just(new CaseEvent.ThanksInvited()), thanks().map(CaseEvent.Thanked::new));
    }

    private static Arbitrary<Speaker> speaker() {
        return Arbitraries.of(Speaker.class);
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.integers();
    }

    private static Arbitrary<Turn> turn() {
        var check = Combinators.combine(AnyValue.fact(9), Arbitraries.of(CheckAnswer.class)).as(Check::new);
        return Combinators.combine(speaker(), content(), AnyValue.instant(), correction().list().ofMaxSize(3),
                Arbitraries.of(Pace.class).optional(), AnyValue.flag(), AnyValue.flag(),
                check.list().ofMaxSize(2))
                .as((speaker, content, at, corrections, pace, one, other, checks) -> new Turn(7, speaker,
                        content, at,
                        corrections, pace, one, other, one && !other, checks));
    }

    private static Arbitrary<Content> content() {
        return Arbitraries.oneOf(AnyValue.caption().map(Content.Spoken::new),
                AnyValue.caption().map(Content.Typed::new), AnyValue.caption().map(Content.Answered::new),
                Combinators.combine(AnyValue.drawn(), AnyValue.caption())
                        .as((ink, caption) -> new Content.Inked(ink, caption, Optional.empty())),
                Combinators.combine(AnyValue.drawn(), AnyValue.line(1, 9).optional())
                        .as((ink, reading) -> new Content.Inked(ink, Caption.NOTHING, reading)));
    }

    private static Arbitrary<Correction> correction() {
        return Combinators.combine(AnyValue.caption(), AnyValue.instant()).as(Correction::new);
    }

    private static Arbitrary<CallOutcome> outcome() {
        return Combinators.combine(AnyValue.line(1, CallOutcome.LONGEST),
                AnyValue.line(1, CallOutcome.LONGEST_AGREED), AnyValue.line(0, CallOutcome.LONGEST))
                .as((whom, agreed, rest) -> new CallOutcome(whom, agreed, rest, rest, rest));
    }

    private static Arbitrary<Note> note() {
        var head = Combinators
                .combine(AnyValue.line(1, NoteHead.LONGEST_TITLE), AnyValue.line(0, NoteHead.LONGEST),
                        AnyValue.date())
                .as((title, rest, date) -> new NoteHead(title, rest, rest, date, rest));
        var item = Combinators
                .combine(AnyValue.line(1, NoteItem.LONGEST_WHAT), AnyValue.line(0, NoteItem.LONGEST))
                .as((what, rest) -> new NoteItem(what, rest, rest, rest, rest, List.of(what)));
        var slip = Combinators.combine(AnyValue.text(), AnyValue.text().optional()).as(ResumeSlip::new);
        return Combinators.combine(head, item.list().ofMaxSize(Note.MOST_ITEMS),
                AnyValue.line(1, Note.LONGEST_CONFIRMED).list().ofMaxSize(Note.MOST_CONFIRMED),
                AnyValue.line(1, Note.LONGEST_CONTACT).list().ofMaxSize(Note.MOST_CONTACTS),
                Combinators.combine(outcome(), AnyValue.flag().optional()).as(CallReport::new).optional(),
                AnyValue.drawn().optional(), slip.optional()).as(Note::new);
    }

    private static Arbitrary<Thanks> thanks() {
        return Combinators
                .combine(Arbitraries.of(Feeling.class).optional(), AnyValue.text(), AnyValue.ink(),
                        AnyValue.flag(), AnyValue.flag())
                .as(Thanks::new);
    }
}
