package bitan.app.door;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import bitan.app.state.Counter;
import bitan.counter.Door.Answer;
import bitan.counter.Door.Behind;
import bitan.counter.Door.Lock;
import bitan.counter.Intent;
import bitan.counter.VisitIntent;
import bitan.pin.PinGate;
import bitan.pin.PinResult;
import bitan.problem.ProblemCode;

/**
 * Stands between the screens and what they want. With a staff PIN set, a staff function is put aside until the PIN was
 * entered, and then carried out, once. The door stays open until nobody has used it for a while, the visit ends, or the
 * clerk closes it. Safe between threads; returns at once.
 */
public final class StaffDoor implements AutoCloseable {
    /** How long it stays open while nobody goes through. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PinGate gate;
    private final Counter counter;
    private final Consumer<VisitIntent> beyond;
    private final Duration patience;
    private final InstantSource clock;
    /** One after another; a try takes tenths of a second. */
    private final ExecutorService porter = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-door").factory());
    private Optional<Aside> aside = Optional.empty();
    /** How long the last wrong try makes everybody wait, if it does. */
    private volatile Answer owed = new Answer.None();
    private boolean isOpen;
    private long openUntil;

    /** What waits for the PIN. */
    private record Aside(Behind behind, VisitIntent intent) {}

    /**
     * A closed door; {@code beyond} carries out what comes through, also on a thread of the door's own. {@code clock} is
     * that of the screens, which count down by it.
     */
    public StaffDoor(PinGate gate, Counter counter, Consumer<VisitIntent> beyond, InstantSource clock,
            Duration patience) {
        this.gate = gate;
        this.counter = counter;
        this.beyond = beyond;
        this.clock = clock;
        this.patience = patience;
    }

    /** Lets through what everybody may do, and the rest if the PIN was entered or none is set. */
    public void pass(VisitIntent intent) {
        StaffFunctions.of(intent.intent()).map(behind -> new Aside(behind, intent)).ifPresentOrElse(
                wanted -> porter.execute(() -> knock(wanted)), () -> beyond.accept(intent));
    }

    /** Does what is wanted at the door itself. */
    public void obey(Intent.AtDoor intent) {
        switch (intent) {
            case Intent.AtDoor.Enter(var digits) -> porter.execute(() -> enter(digits));
            case Intent.AtDoor.TurnBack _ -> turnBack();
            case Intent.AtDoor.Close _ -> shut();
            case Intent.AtDoor.Stay _ -> stay();
        }
    }

    /** Closes it, and forgets what was put aside. */
    public synchronized void shut() {
        aside = Optional.empty();
        isOpen = false;
        show(new Lock.Closed());
    }

    /** Opens it for whoever has just set the PIN: they need not enter it again. */
    public void letIn() {
        open();
    }

    /** Ends when what is being tried was tried: a try has to be counted. */
    @Override
    public void close() {
        porter.close();
    }

    private void knock(Aside wanted) {
        if (stay() || !gate.isNeeded()) {
            beyond.accept(wanted.intent());
        } else {
            // No digits open it then, and nobody should have to find out by trying.
            var shut = gate.problem().filter(problem -> problem.code() == ProblemCode.PIN_03);
            ask(wanted, shut.<Answer>map(Answer.Shut::new).orElseGet(() -> owed));
        }
    }

    private synchronized void ask(Aside wanted, Answer answer) {
        aside = Optional.of(wanted);
        answer(answer);
    }

    private synchronized void turnBack() {
        aside = Optional.empty();
        show(isOpen ? new Lock.Open() : new Lock.Closed());
    }

    private void enter(String digits) {
        if (answer(new Answer.Trying())) {
            tried(gate.enter(digits));
        }
    }

    private void tried(PinResult attempt) {
        switch (attempt) {
            case PinResult.Opened(var problem) -> {
                problem.ifPresent(counter::report);
                open().map(Aside::intent).ifPresent(beyond);
            }
            case PinResult.Wrong(int left, var delay, var problem) -> {
                problem.ifPresent(counter::report);
                answer(delay.isZero() ? new Answer.Wrong(left) : wait(delay));
            }
            case PinResult.Waiting(var left) -> answer(wait(left));
            case PinResult.Shut(var problem) -> answer(new Answer.Shut(problem));
        }
    }

    private Answer wait(Duration delay) {
        owed = new Answer.Waiting(clock.instant().plus(delay));
        return owed;
    }

    /** Opens it; what was put aside, unless the clerk has turned back meanwhile. */
    private synchronized Optional<Aside> open() {
        var waited = aside;
        aside = Optional.empty();
        owed = new Answer.None();
        isOpen = true;
        stay();
        show(new Lock.Open());
        return waited;
    }

    /** Whether it is open, and then stays so for a while from now. */
    private synchronized boolean stay() {
        if (isOpen) {
            openUntil = System.nanoTime() + patience.toNanos();
            CompletableFuture.delayedExecutor(patience.toNanos(), TimeUnit.NANOSECONDS, porter)
                    .execute(this::shutIfLeft);
        }
        return isOpen;
    }

    private synchronized void shutIfLeft() {
        if (isOpen && System.nanoTime() - openUntil >= 0) {
            shut();
        }
    }

    /** Tells the clerk who waits at the door; whether anybody still does. */
    private synchronized boolean answer(Answer answer) {
        aside.ifPresent(waiting -> show(new Lock.Asking(waiting.behind(), answer)));
        return aside.isPresent();
    }

    private void show(Lock lock) {
        counter.door(now -> now.with(lock));
    }
}
