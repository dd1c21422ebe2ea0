package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;

/** Which turn is chosen by keys, and what Enter does with it. FX thread only. */
final class TurnChoice {
    private static final int NONE = 0;

    private Conversation conversation = Conversation.opened(1);
    private int chosen = NONE;
    /** Which of those of the chosen turn. */
    private int action;

    /** Follows the conversation; nothing is chosen in a new visit. */
    void show(Conversation now) {
        if (now.visit() != conversation.visit()) {
            chosen = NONE;
        }
        conversation = now;
    }

    /** Whether a turn is chosen. */
    boolean isMade() {
        return chosen != NONE;
    }

    /** Chooses nothing any more; whether anything was chosen. */
    boolean drop() {
        boolean was = isMade();
        chosen = NONE;
        return was;
    }

    /** Chooses an earlier turn (-1) or a later one (1), its number; the clerk's latest first, and after the last none. */
    Optional<Integer> go(int step) {
        var next = isMade()
                ? turnWithActions(chosen + step, step)
                : conversation.standing(Speaker.STAFF).map(Turn::number);
        if (next.isPresent() || step > 0) {
            chosen = next.orElse(NONE);
            action = 0;
        }
        return next;
    }

    /** Goes on to what else can be done with the chosen turn. */
    void goToAction(int step) {
        int last = turn().map(turn -> actions(turn).size() - 1).orElse(0);
        action = Math.clamp(action + step, 0, Math.max(0, last));
    }

    /** The chosen turn. */
    Optional<Turn> turn() {
        return isMade() ? Optional.of(conversation.turns().get(chosen - 1)) : Optional.empty();
    }

    /** What Enter does with this turn, if it is the chosen one. */
    Optional<TurnAction> actionOn(Turn turn) {
        var all = actions(turn);
        return turn.number() != chosen || all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(Math.min(action, all.size() - 1)));
    }

    private List<TurnAction> actions(Turn turn) {
        return TurnAction.of(turn, Retract.of(turn, conversation));
    }

    private Optional<Integer> turnWithActions(int from, int step) {
        var turns = conversation.turns();
        return IntStream.iterate(from, n -> n >= 1 && n <= turns.size(), n -> n + step)
                .filter(n -> !actions(turns.get(n - 1)).isEmpty()).boxed().findFirst();
    }
}
