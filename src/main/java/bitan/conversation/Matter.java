package bitan.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import bitan.note.CallOutcome;

/**
 * The visitor's case, besides what is said: what has to be brought, who was called, what is taken home. Immutable.
 *
 * @param checklists the guides that were put before the visitor
 * @param call the clerk's last call on the visitor's behalf
 * @param takeHome the note, once the clerk has written one
 * @param thanks how it went, once the visitor is asked
 */
public record Matter(Checklists checklists, Optional<Call> call, Optional<TakeHome> takeHome,
        Optional<Thanks> thanks) {
    /** Nothing yet. */
    public static final Matter NONE = new Matter(Checklists.NONE, Optional.empty(), Optional.empty(),
            Optional.empty());

    /** The guide's materials that stand before the visitor. */
    public Optional<Checklist> checklist() {
        return checklists.front();
    }

    /** What a command makes happen; nothing where it makes no sense (any more). */
    Optional<MatterEvent> decide(MatterCommand command, Instant now) {
        return switch (command) {
            case MatterCommand.Present(var guide) ->
                checklist().map(Checklist::guide).equals(Optional.of(guide))
                        ? Optional.empty()
                        : Optional.of(new MatterEvent.Presented(guide));
            case MatterCommand.PutAway _ -> checklist().map(_ -> new MatterEvent.PutAway());
            case MatterCommand.Hold(var condition, boolean holds) ->
                checklist().filter(list -> list.asks(condition))
                        .map(_ -> new MatterEvent.Held(condition, holds));
            case MatterCommand.Tick(var material, var mark) ->
                checklist().filter(list -> list.has(material) && !list.mark(material).equals(mark))
                        .map(_ -> new MatterEvent.Ticked(material, mark));
            case MatterCommand.Reach(var step) ->
                checklist().filter(list -> list.canReach(step)).map(_ -> new MatterEvent.Reached(step));
            case MatterCommand.ShowForm(var file) ->
                checklist().filter(list -> list.canShow(file)).map(_ -> new MatterEvent.FormShown(file));
            case MatterCommand.Dial(var whom) -> dialled(whom, now);
            case MatterCommand.HangUp _ ->
                call.filter(Call::isGoingOn).map(_ -> new MatterEvent.HungUp(now));
            case MatterCommand.Agree(var outcome) -> call.map(_ -> new MatterEvent.Agreed(outcome));
            case MatterCommand.ConfirmCall(boolean right) -> call.filter(one -> one.outcome().isPresent())
                    .map(_ -> new MatterEvent.CallConfirmed(right));
            case MatterCommand.WriteNote(var note) -> Optional.of(new MatterEvent.NoteWritten(note));
            case MatterCommand.ShowNote _ -> takeHome.map(_ -> new MatterEvent.NoteShown());
            case MatterCommand.ConfirmNote(boolean right) ->
                takeHome.filter(TakeHome::isShown).map(_ -> new MatterEvent.NoteConfirmed(right));
            case MatterCommand.DropNote _ -> takeHome.map(_ -> new MatterEvent.NoteDropped());
            case MatterCommand.InviteThanks _ ->
                thanks.isPresent() ? Optional.empty() : Optional.of(new MatterEvent.ThanksInvited());
            case MatterCommand.Thank(var given) ->
                thanks.filter(before -> !before.given()).map(_ -> new MatterEvent.Thanked(given.clean()));
        };
    }

    private Optional<MatterEvent> dialled(String whom, Instant now) {
        var clean = TurnText.line(whom, CallOutcome.LONGEST);
        return clean.isEmpty() || call.filter(Call::isGoingOn).isPresent()
                ? Optional.empty()
                : Optional.of(new MatterEvent.Dialled(clean, now));
    }

    Matter after(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Presented(var guide) -> with(checklists.presenting(guide));
            case MatterEvent.PutAway _ -> with(checklists.hidden());
            case MatterEvent.Held(var condition, boolean holds) ->
                with(checklists.changed(list -> list.answered(condition, holds)));
            case MatterEvent.Ticked(var material, var mark) ->
                with(checklists.changed(list -> list.marked(material, mark)));
            case MatterEvent.Reached(var step) -> with(checklists.changed(list -> list.at(step)));
            case MatterEvent.FormShown(var file) -> with(checklists.changed(list -> list.showing(file)));
            case MatterEvent.Dialled(var whom, var at) -> calling(Optional.of(Call.begun(whom, at)));
            case MatterEvent.HungUp(var at) -> calling(call.map(now -> now.over(at)));
            case MatterEvent.Agreed(var outcome) -> reporting(now -> now.with(outcome));
            case MatterEvent.CallConfirmed(boolean right) -> reporting(now -> now.confirmed(right));
            case MatterEvent.NoteWritten(var note) ->
                taking(Optional.of(TakeHome.written(call.filter(one -> one.isOn(note))
                        .flatMap(Call::report).map(note::with).orElse(note))));
            case MatterEvent.NoteShown _ -> taking(takeHome.map(TakeHome::shown));
            case MatterEvent.NoteConfirmed(boolean right) ->
                taking(takeHome.map(now -> now.confirmed(right)));
            case MatterEvent.NoteDropped _ -> taking(Optional.empty());
            case MatterEvent.ThanksInvited _ ->
                new Matter(checklists, call, takeHome, Optional.of(Thanks.NOTHING_YET));
            case MatterEvent.Thanked(var given) ->
                new Matter(checklists, call, takeHome, Optional.of(given));
        };
    }

    private Matter with(Checklists now) {
        return new Matter(now, call, takeHome, thanks);
    }

    private Matter calling(Optional<Call> now) {
        return new Matter(checklists, now, takeHome, thanks);
    }

    /** With the call changed, and what a note says of it. */
    private Matter reporting(UnaryOperator<Call> change) {
        var now = call.map(change);
        return calling(now).taking(takeHome.map(home -> call.filter(one -> one.isOn(home.note()))
                .flatMap(_ -> now.flatMap(Call::report)).map(home::reporting).orElse(home)));
    }

    private Matter taking(Optional<TakeHome> now) {
        return new Matter(checklists, call, now, thanks);
    }
}
