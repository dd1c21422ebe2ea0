package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import bitan.conversation.Call;
import bitan.conversation.CaseFile;
import bitan.conversation.Checklist;
import bitan.conversation.TakeHome;
import bitan.counter.CounterState;
import bitan.counter.Handout;
import bitan.screens.shared.Messages;

/**
 * Something of a visit that is not finished, as the clerk is told before the visit ends.
 *
 * @param text what it is
 * @param key does it, or opens where it is done
 */
record UnfinishedItem(String text, KeyCode key) {

    /**
     * All of a visit, in the order in which it harms the visitor.
     *
     * @param unchecked amounts and dates that nobody confirmed
     * @param unread characters that the visitor has probably not read
     */
    static List<UnfinishedItem> of(CounterState state, int unchecked, int unread, Messages words) {
        var found = new ArrayList<UnfinishedItem>();
        var casework = state.conversation().matter();
        papers(casework, words, found);
        casework.call().ifPresent(call -> call(call, words, found));
        casework.takeHome().ifPresent(note -> note(note, state.visit().handout(), words, found));
        if (state.conversation().questioned().isPresent()) {
            found.add(new UnfinishedItem(words.get("staff.open.asked"), KeyCode.F5));
        }
        if (unchecked > 0) {
            found.add(new UnfinishedItem(words.format("staff.open.unchecked", unchecked), KeyCode.F6));
        }
        if (unread > 0) {
            found.add(new UnfinishedItem(words.format("staff.open.unread", unread), KeyCode.F5));
        }
        return List.copyOf(found);
    }

    private static void papers(CaseFile casework, Messages words, List<UnfinishedItem> found) {
        long missing = casework.checklists().all().stream().map(Checklist::missing).mapToLong(List::size)
                .sum();
        if (missing > 0 && casework.takeHome().isEmpty()) {
            found.add(new UnfinishedItem(words.format("staff.open.papers", missing), KeyCode.F12));
        }
    }

    private static void call(Call call, Messages words, List<UnfinishedItem> found) {
        if (call.isGoingOn() || call.outcome().isEmpty()) {
            found.add(new UnfinishedItem(words.format("staff.open.call", call.whom()), KeyCode.F11));
        } else if (!call.confirmed().equals(Optional.of(true))) {
            found.add(new UnfinishedItem(words.format("staff.open.outcome", call.whom()), KeyCode.F11));
        }
    }

    private static void note(TakeHome note, Handout handout, Messages words, List<UnfinishedItem> found) {
        if (note.stage() == TakeHome.Stage.QUESTIONED) {
            found.add(new UnfinishedItem(words.get("staff.open.question"), KeyCode.F12));
        }
        if (handout.job() instanceof Handout.Job.None
                || handout.job() instanceof Handout.Job.Asking) {
            found.add(new UnfinishedItem(words.get("staff.open.note"), KeyCode.F12));
        }
    }
}
