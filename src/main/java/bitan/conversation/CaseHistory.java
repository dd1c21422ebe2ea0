package bitan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The visitor's case as it stands, and the steps that led there, each of which can be undone. Immutable.
 *
 * @param done steps, oldest first; step {@code n} stands at index {@code n - 1}
 * @param undone steps that can be done once more, the next one last; none once something else was done
 */
public record CaseHistory(CaseFile now, List<Step> done, List<Step> undone) {
    /** Nothing happened. */
    public static final CaseHistory NONE = new CaseHistory(CaseFile.NONE, List.of(), List.of());

    public CaseHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** What happened to the case, and the case before it. */
    public record Step(CaseEvent event, CaseFile before) {

        /** Whether both write the same note: letters that are typed one after the other. */
        private boolean goesOnWith(CaseEvent next) {
            return event instanceof CaseEvent.NoteWritten && next instanceof CaseEvent.NoteWritten;
        }
    }

    /** What can be undone next. */
    public Optional<Step> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** What can be done once more. */
    public Optional<Step> next() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    CaseHistory after(CaseEvent event) {
        var then = now.after(event);
        if (!isStep(event) || then.equals(now)) {
            return new CaseHistory(then, done, undone);
        }
        var going = last().filter(step -> step.goesOnWith(event));
        var step = new Step(event, going.map(Step::before).orElse(now));
        return new CaseHistory(then, with(going.isPresent() ? withoutLast(done) : done, step), List.of());
    }

    /** The last step undone: what others changed since stays. */
    CaseHistory back() {
        return last().map(step -> new CaseHistory(now.without(step.event(), step.before()), withoutLast(done),
                with(undone, step))).orElse(this);
    }

    /** What was undone last, done once more. */
    CaseHistory again() {
        return next().map(step -> new CaseHistory(now.after(step.event()),
                with(done, new Step(step.event(), now)), withoutLast(undone))).orElse(this);
    }

    /** What the visitor says of the case is theirs, and what the program wrote anew would be written again. */
    private static boolean isStep(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Presented _,CaseEvent.PutAway _,CaseEvent.Held _,CaseEvent.Ticked _ -> true;
            case CaseEvent.Reached _,CaseEvent.FormShown _ -> true;
            case CaseEvent.Dialled _,CaseEvent.HungUp _,CaseEvent.Agreed _ -> true;
            case CaseEvent.NoteWritten _,CaseEvent.NoteShown _,CaseEvent.NoteDropped _ -> true;
            case CaseEvent.CallConfirmed _,CaseEvent.NoteConfirmed _,CaseEvent.NoteRevised _ -> false;
            case CaseEvent.ThanksInvited _,CaseEvent.Thanked _ -> false;
        };
    }

    private static List<Step> with(List<Step> steps, Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }

    private static List<Step> withoutLast(List<Step> steps) {
        return steps.subList(0, steps.size() - 1);
    }
}
