package bitan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import bitan.guide.Guide;

/**
 * The guides of a visit, each as it was left. Immutable.
 *
 * @param all the one that stood before the visitor last comes first; each guide is there once
 * @param shown whether the first stands before the visitor
 */
public record Checklists(List<Checklist> all, boolean shown) {
    /** No guide was used. */
    public static final Checklists NONE = new Checklists(List.of(), false);

    public Checklists {
        all = List.copyOf(all);
        if (shown && all.isEmpty()) {
            throw new IllegalArgumentException("nothing to show");
        }
    }

    /** The one that stands before the visitor. */
    public Optional<Checklist> front() {
        return shown ? all.stream().findFirst() : Optional.empty();
    }

    /** The one the visit is about: that in front; if that was put away, the last one anything was done with. */
    public Optional<Checklist> subject() {
        return front().or(() -> all.stream().filter(list -> !list.isUntouched()).findFirst());
    }

    /** Those that do not stand before the visitor, the last one first. */
    public List<Checklist> aside() {
        return shown ? all.subList(1, all.size()) : all;
    }

    /** With a guide in front, as it was left if it was there before. */
    Checklists presenting(Guide guide) {
        var before = all.stream().filter(list -> list.isOf(guide)).findFirst();
        var others = all.stream().filter(list -> !list.isOf(guide));
        return new Checklists(Stream.concat(
                Stream.of(before.map(list -> list.in(guide)).orElseGet(() -> Checklist.of(guide))), others)
                .toList(), true);
    }

    Checklists hidden() {
        return new Checklists(all, false);
    }

    /** Without what an event changed of those there were before it. */
    Checklists without(CaseEvent event, Checklists before) {
        return switch (event) {
            case CaseEvent.Presented _,CaseEvent.PutAway _ -> ordered(before);
            case CaseEvent.Held _,CaseEvent.Ticked _,CaseEvent.Reached _,CaseEvent.FormShown _ ->
                before.front().map(then -> new Checklists(
                        all.stream().map(list -> list.isOf(then.guide()) ? list.without(event, then) : list)
                                .toList(),
                        shown)).orElse(this);
            case CaseEvent.Dialled _,CaseEvent.HungUp _,CaseEvent.Agreed _,CaseEvent.CallConfirmed _ -> this;
            case CaseEvent.NoteWritten _,CaseEvent.NoteRevised _,CaseEvent.NoteShown _ -> this;
            case CaseEvent.NoteConfirmed _,CaseEvent.NoteDropped _ -> this;
            case CaseEvent.ThanksInvited _,CaseEvent.Thanked _ -> this;
        };
    }

    /** In front what was there before, each as it stands now; one that came since goes unless anything was done with it. */
    private Checklists ordered(Checklists before) {
        var known = before.all.stream()
                .flatMap(then -> all.stream().filter(list -> list.isOf(then.guide())));
        var since = all.stream().filter(list -> !list.isUntouched()
                && before.all.stream().noneMatch(then -> then.isOf(list.guide())));
        return new Checklists(Stream.concat(known, since).toList(), before.shown);
    }

    /** With the one in front changed. */
    Checklists changed(UnaryOperator<Checklist> change) {
        return front().map(front -> new Checklists(
                Stream.concat(Stream.of(change.apply(front)), all.stream().skip(1)).toList(), true))
                .orElse(this);
    }
}
