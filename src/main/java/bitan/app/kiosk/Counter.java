package bitan.app.kiosk;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import bitan.conversation.Conversation;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.shared.Comfort;
import bitan.screens.shared.CounterState;
import bitan.screens.shared.Equipment;
import bitan.screens.shared.Guidance;
import bitan.screens.shared.Handout;
import bitan.screens.shared.Replying;
import bitan.screens.shared.Terminology;
import bitan.settings.Settings;

/** The counter as it is now: keeps the latest state, and hands every change on. Safe between threads. */
final class Counter {
    private final Trace trace;
    private final Consumer<CounterState> show;
    private CounterState state;

    /** A counter nobody has spoken at; every later state is handed to {@code show}, on the changer's thread. */
    Counter(Settings settings, Trace trace, Consumer<CounterState> show) {
        this.trace = trace;
        this.state = new CounterState(Conversation.opened(1), Equipment.STARTING, settings);
        this.show = show;
    }

    synchronized CounterState state() {
        return state;
    }

    synchronized void conversation(Conversation conversation) {
        change(state.with(conversation));
    }

    synchronized void settings(UnaryOperator<Settings> changed) {
        change(state.with(changed.apply(state.settings())));
    }

    synchronized void equipment(UnaryOperator<Equipment> changed) {
        change(state.with(changed.apply(state.equipment())));
    }

    synchronized void terminology(UnaryOperator<Terminology> changed) {
        change(state.with(changed.apply(state.terminology())));
    }

    synchronized void replying(UnaryOperator<Replying> changed) {
        change(state.with(changed.apply(state.replying())));
    }

    synchronized void guidance(UnaryOperator<Guidance> changed) {
        change(state.with(changed.apply(state.guidance())));
    }

    synchronized void handout(UnaryOperator<Handout> changed) {
        change(state.with(changed.apply(state.handout())));
    }

    synchronized void comfort(UnaryOperator<Comfort> changed) {
        change(state.with(changed.apply(state.comfort())));
    }

    /** Tells the clerk once: a newer problem of the same code takes the older one's place. */
    void report(Problem problem) {
        trace.note("problem", Map.of("code", problem.code().label()));
        equipment(now -> {
            var all = new ArrayList<>(now.problems());
            all.removeIf(other -> other.code() == problem.code());
            all.add(problem);
            return now.withProblems(all);
        });
    }

    /** Takes back what is no longer so, or was read. */
    void settle(ProblemCode code) {
        equipment(now -> now.withProblems(
                now.problems().stream().filter(problem -> problem.code() != code).toList()));
    }

    private void change(CounterState changed) {
        if (!changed.equals(state)) {
            state = changed;
            show.accept(changed);
        }
    }
}
