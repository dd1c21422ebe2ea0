package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.staff.check.FactChips;
import bitan.wording.Fact;

/** What can be done with a turn; the first is what is done most. */
sealed interface TurnAction {

    /** 改: to word it anew. */
    record Edit() implements TurnAction {}

    /** 收回: to have it not said. */
    record TakeBack() implements TurnAction {}

    /** 记: to have it on the note, or no longer. */
    record Pin(boolean pinned) implements TurnAction {}

    /** 核对: to have a fact of it checked by the visitor. */
    record Check(Fact fact) implements TurnAction {}

    /** All that make sense, in the order in which they stand. */
    static List<TurnAction> of(Turn turn, Retract retract) {
        return Stream.concat(tools(turn, retract).stream(), FactChips.of(turn).stream().map(Check::new))
                .toList();
    }

    /** Those that stand beside the turn's head. */
    static List<TurnAction> tools(Turn turn, Retract retract) {
        var found = new ArrayList<TurnAction>();
        if (isWordable(turn)) {
            found.add(new Edit());
        }
        if (retract == Retract.POSSIBLE) {
            found.add(new TakeBack());
        }
        if (turn.canBePinned()) {
            found.add(new Pin(turn.pinned()));
        }
        return found;
    }

    /** What the clerk said, and ink, which may read something else than the program thinks. */
    private static boolean isWordable(Turn turn) {
        return !turn.takenBack() && (turn.speaker() == Speaker.STAFF || turn.ink().isPresent());
    }
}
