package bitan.screens.staff.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import bitan.note.Note;
import bitan.note.NoteItem;

/**
 * How what was taken off the note, or the whole note, comes back: the last of it first, and what was written since stays.
 * FX thread only.
 */
final class NoteUndo {
    private final Deque<Step> steps = new ArrayDeque<>();

    private sealed interface Step {
        /** A part is put back where it was. */
        record Part(UnaryOperator<Note> back) implements Step {}

        /** The note is this one again. */
        record Whole(Note before) implements Step {}
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void forget() {
        steps.clear();
    }

    /** A part was taken off, which comes back so. */
    void without(UnaryOperator<Note> back) {
        steps.push(new Step.Part(back));
    }

    /** This thing to do was taken off, which stood at {@code place}, from 0; it comes back where there is room for it. */
    void without(NoteItem item, int place) {
        without(note -> note.items().size() < Note.MOST_ITEMS
                ? note.doing(inserted(note.items(), item, place))
                : note);
    }

    /** The note is given up, or another is written in its place. */
    void without(Note whole) {
        steps.push(new Step.Whole(whole));
    }

    /** The note as it is after the last step back; empty if none can be made. A note that it takes the place of can come back, too. */
    Optional<Note> back(Optional<Note> now) {
        var last = Optional.ofNullable(steps.peek());
        var then = last.flatMap(step -> switch (step) {
            case Step.Part(var back) -> now.map(back).filter(changed -> !now.equals(Optional.of(changed)));
            case Step.Whole(var before) -> Optional.of(before);
        });
        then.ifPresent(_ -> steps.pop());
        last.filter(Step.Whole.class::isInstance).flatMap(_ -> now).ifPresent(this::without);
        return then;
    }

    /** The list with another in it, at its place if the list is that long. */
    static <T> List<T> inserted(List<T> all, T one, int place) {
        var longer = new ArrayList<>(all);
        longer.add(Math.min(place, all.size()), one);
        return longer;
    }
}
