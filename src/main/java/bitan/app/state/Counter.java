package bitan.app.state;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.app.log.Trace;
import bitan.conversation.Conversation;
import bitan.counter.Amplification;
import bitan.counter.CounterState;
import bitan.counter.Door;
import bitan.counter.Equipment;
import bitan.counter.Guidance;
import bitan.counter.Handout;
import bitan.counter.Phrasebook;
import bitan.counter.Replying;
import bitan.counter.Terminology;
import bitan.counter.VisitorView;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.sentences.ReadySentences;
import bitan.settings.Comfort;
import bitan.settings.Settings;
import bitan.setup.Setup;

/** The counter as it is now: keeps the latest state, and hands every change on. Safe between threads. */
public final class Counter {
    private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

    private final Trace trace;
    private final Consumer<CounterState> show;
    private final Failures failures = new Failures(this::report);
    private CounterState state;

    /** A counter nobody has spoken at; every later state is handed to {@code show}, on the changer's thread. */
    public Counter(Settings settings, Trace trace, Consumer<CounterState> show) {
        this.trace = trace;
        this.state = new CounterState(Conversation.opened(1), Equipment.STARTING, settings);
        this.show = show;
    }

    /** The newest state. */
    public synchronized CounterState state() {
        return state;
    }

    /** The conversation is now this. */
    public synchronized void conversation(Conversation conversation) {
        change(state.visit(now -> now.with(conversation)));
    }

    /** The next visit begins; at once, so that nothing of the one before is seen otherwise than it was. */
    public synchronized void begun(Conversation next) {
        change(state.begun(next));
    }

    /** Makes changes that belong to one visit: together, and only while that visit is open. */
    public synchronized void during(int visit, Runnable changes) {
        if (state.conversation().visit() == visit) {
            changes.run();
        }
    }

    /** Changes the settings. */
    public synchronized void settings(UnaryOperator<Settings> changed) {
        change(state.with(changed.apply(state.settings())));
    }

    /** Changes what is known of the equipment. */
    public synchronized void equipment(UnaryOperator<Equipment> changed) {
        change(state.with(changed.apply(state.equipment())));
    }

    /** Changes the terms. */
    public synchronized void terminology(UnaryOperator<Terminology> changed) {
        change(state.aids(now -> now.with(changed.apply(now.terminology()))));
    }

    /** Changes what helps the visitor to answer. */
    public synchronized void replying(UnaryOperator<Replying> changed) {
        change(state.aids(now -> now.with(changed.apply(now.replying()))));
    }

    /** Changes the guides, or which are likely. */
    public synchronized void guidance(UnaryOperator<Guidance> changed) {
        change(state.aids(now -> now.with(changed.apply(now.guidance()))));
    }

    /** Changes the clerk's ready sentences, and what came of their last import or export. */
    public synchronized void phrasebook(UnaryOperator<Phrasebook> changed) {
        change(state.aids(now -> now.with(changed.apply(now.phrasebook()))));
    }

    /** Changes the clerk's ready sentences. */
    public void sentences(UnaryOperator<ReadySentences> changed) {
        phrasebook(now -> now.with(changed.apply(now.sentences())));
    }

    /** Changes what becomes of the note. */
    public synchronized void handout(UnaryOperator<Handout> changed) {
        change(state.visit(now -> now.with(changed.apply(now.handout()))));
    }

    /** Changes how the visitor reads. */
    public synchronized void comfort(UnaryOperator<Comfort> changed) {
        change(state.visit(now -> now.with(changed.apply(now.comfort()))));
    }

    /** How the visitor hears the clerk by headphones. */
    public synchronized void amplification(Amplification now) {
        change(state.visit(visit -> visit.with(now)));
    }

    /** What the visitor has open. */
    public synchronized void view(VisitorView now) {
        change(state.visit(visit -> visit.with(now)));
    }

    /** Whether a visit was broken off and waits for the clerk. */
    public synchronized void interrupted(boolean now) {
        change(state.visit(visit -> visit.interrupted(now)));
    }

    /** In how many seconds the visit is closed because nobody goes on with it; 0 while somebody does. */
    public synchronized void closingIn(int seconds) {
        change(state.visit(visit -> visit.closingIn(seconds)));
    }

    /** Changes how the door before the staff functions stands. */
    public synchronized void door(UnaryOperator<Door> changed) {
        change(state.with(changed.apply(state.door())));
    }

    /** Opens or closes the setup page. */
    public synchronized void setup(Optional<Setup> now) {
        change(state.with(now));
    }

    /** Changes what the setup page shows; nothing while it is closed. */
    public synchronized void setup(UnaryOperator<Setup> changed) {
        change(state.with(state.setup().map(changed)));
    }

    /** Tells the clerk once: a newer problem of the same code takes the older one's place. */
    public void report(Problem problem) {
        trace.note("problem", Map.of("code", problem.code().label()));
        if (!state().equipment().problems().contains(problem)) {
            LOG.warn("{}", problem.inLog());
        }
        equipment(now -> {
            var all = new ArrayList<>(now.problems());
            all.removeIf(other -> other.code() == problem.code());
            all.add(problem);
            return now.withProblems(all);
        });
    }

    /** Takes back what is no longer so, or was read. */
    public void settle(ProblemCode code) {
        equipment(now -> now.withProblems(
                now.problems().stream().filter(problem -> problem.code() != code).toList()));
    }

    /** Tells the clerk that something failed unforeseen, once for each kind, and counts it in the log. */
    public void failed(String task, Throwable cause) {
        failures.failed(task, cause);
    }

    /** The same work, which never throws: what it throws is told as {@link #failed}. For what must run again. */
    public Runnable surviving(String task, Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
                failed(task, e);
            }
        };
    }

    private void change(CounterState changed) {
        if (!changed.equals(state)) {
            state = changed;
            show.accept(changed);
        }
    }
}
