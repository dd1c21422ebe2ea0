package bitan.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import bitan.note.CallOutcome;
import bitan.note.Note;

/**
 * The visitor's case, besides what is said: what has to be brought, who was called, what is taken home. Immutable.
 *
 * @param checklists the guides that were put before the visitor
 * @param call the clerk's last call on the visitor's behalf
 * @param takeHome the note, once the clerk has written one
 * @param thanks how it went, once the visitor is asked
 */
public record CaseFile(Checklists checklists, Optional<Call> call, Optional<TakeHome> takeHome,
        Optional<Thanks> thanks) {
    /** Nothing yet. */
    public static final CaseFile NONE = new CaseFile(Checklists.NONE, Optional.empty(), Optional.empty(),
            Optional.empty());

    /** The guide's materials that stand before the visitor. */
    public Optional<Checklist> checklist() {
        return checklists.front();
    }

    /** What a command makes happen; nothing where it makes no sense (any more). */
    Optional<CaseEvent> decide(CaseCommand command, Instant now) {
        return switch (command) {
            case CaseCommand.Present(var guide) ->
                checklist().map(Checklist::guide).equals(Optional.of(guide))
                        ? Optional.empty()
                        : Optional.of(new CaseEvent.Presented(guide));
            case CaseCommand.PutAway _ -> checklist().map(_ -> new CaseEvent.PutAway());
            case CaseCommand.Hold(var condition, boolean holds) ->
                checklist().filter(list -> list.asks(condition))
                        .map(_ -> new CaseEvent.Held(condition, holds));
            case CaseCommand.Tick(var material, var mark) ->
                checklist().filter(list -> list.has(material) && !list.mark(material).equals(mark))
                        .map(_ -> new CaseEvent.Ticked(material, mark));
            case CaseCommand.Reach(var step) ->
                checklist().filter(list -> list.canReach(step)).map(_ -> new CaseEvent.Reached(step));
            case CaseCommand.ShowForm(var file) ->
                checklist().filter(list -> list.canShow(file)).map(_ -> new CaseEvent.FormShown(file));
            case CaseCommand.Dial(var whom) -> dialled(whom, now);
            case CaseCommand.HangUp _ ->
                call.filter(Call::isGoingOn).map(_ -> new CaseEvent.HungUp(now));
            case CaseCommand.Agree(var outcome) -> call.map(_ -> new CaseEvent.Agreed(outcome));
            case CaseCommand.ConfirmCall(boolean right) -> call.filter(one -> one.outcome().isPresent())
                    .map(_ -> new CaseEvent.CallConfirmed(right));
            case CaseCommand.WriteNote(var note) -> Optional.of(new CaseEvent.NoteWritten(note));
            case CaseCommand.ReviseNote(var note) -> takeHome.map(_ -> new CaseEvent.NoteRevised(note));
            case CaseCommand.ShowNote _ -> takeHome.map(_ -> new CaseEvent.NoteShown());
            case CaseCommand.ConfirmNote(boolean right) ->
                takeHome.filter(TakeHome::isShown).map(_ -> new CaseEvent.NoteConfirmed(right));
            case CaseCommand.DropNote _ -> takeHome.map(_ -> new CaseEvent.NoteDropped());
            case CaseCommand.InviteThanks _ ->
                thanks.isPresent() ? Optional.empty() : Optional.of(new CaseEvent.ThanksInvited());
            case CaseCommand.Thank(var given) ->
                thanks.filter(before -> !before.given()).map(_ -> new CaseEvent.Thanked(given.clean()));
        };
    }

    private Optional<CaseEvent> dialled(String whom, Instant now) {
        var clean = TurnText.line(whom, CallOutcome.LONGEST);
        return clean.isEmpty() || call.filter(Call::isGoingOn).isPresent()
                ? Optional.empty()
                : Optional.of(new CaseEvent.Dialled(clean, now));
    }

    CaseFile after(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Presented(var guide) -> with(checklists.presenting(guide));
            case CaseEvent.PutAway _ -> with(checklists.hidden());
            case CaseEvent.Held(var condition, boolean holds) ->
                with(checklists.changed(list -> list.answered(condition, holds)));
            case CaseEvent.Ticked(var material, var mark) ->
                with(checklists.changed(list -> list.marked(material, mark)));
            case CaseEvent.Reached(var step) -> with(checklists.changed(list -> list.at(step)));
            case CaseEvent.FormShown(var file) -> with(checklists.changed(list -> list.showing(file)));
            case CaseEvent.Dialled(var whom, var at) -> calling(Optional.of(Call.begun(whom, at)));
            case CaseEvent.HungUp(var at) -> calling(call.map(now -> now.over(at)));
            case CaseEvent.Agreed(var outcome) -> reporting(now -> now.with(outcome));
            case CaseEvent.CallConfirmed(boolean right) -> reporting(now -> now.confirmed(right));
            case CaseEvent.NoteWritten(var note) -> writing(note);
            case CaseEvent.NoteRevised(var note) -> writing(note);
            case CaseEvent.NoteShown _ -> taking(takeHome.map(TakeHome::shown));
            case CaseEvent.NoteConfirmed(boolean right) ->
                taking(takeHome.map(now -> now.confirmed(right)));
            case CaseEvent.NoteDropped _ -> taking(Optional.empty());
            case CaseEvent.ThanksInvited _ ->
                new CaseFile(checklists, call, takeHome, Optional.of(Thanks.NOTHING_YET));
            case CaseEvent.Thanked(var given) ->
                new CaseFile(checklists, call, takeHome, Optional.of(given));
        };
    }

    /** The same without what an event changed, which stands as it did before; what others changed since stays. */
    CaseFile without(CaseEvent event, CaseFile before) {
        var then = before.after(event);
        return new CaseFile(checklists.without(event, before.checklists),
                then.call.equals(before.call) ? call : before.call,
                then.takeHome.equals(before.takeHome) ? takeHome : before.takeHome, thanks).agreeing();
    }

    /** With a note that says of the call what the visitor now says of it. */
    private CaseFile agreeing() {
        return taking(takeHome.map(home -> call.filter(one -> one.isOn(home.note())).flatMap(Call::report)
                .map(home::reporting).orElse(home)));
    }

    private CaseFile writing(Note note) {
        return taking(Optional.of(TakeHome.written(
                call.filter(one -> one.isOn(note)).flatMap(Call::report).map(note::with).orElse(note))));
    }

    private CaseFile with(Checklists now) {
        return new CaseFile(now, call, takeHome, thanks);
    }

    private CaseFile calling(Optional<Call> now) {
        return new CaseFile(checklists, now, takeHome, thanks);
    }

    /** With the call changed, and what a note says of it. */
    private CaseFile reporting(UnaryOperator<Call> change) {
        var now = call.map(change);
        return calling(now).taking(takeHome.map(home -> call.filter(one -> one.isOn(home.note()))
                .flatMap(_ -> now.flatMap(Call::report)).map(home::reporting).orElse(home)));
    }

    private CaseFile taking(Optional<TakeHome> now) {
        return new CaseFile(checklists, call, now, thanks);
    }
}
