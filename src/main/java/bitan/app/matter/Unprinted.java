package bitan.app.matter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import bitan.note.print.Cups;
import bitan.note.print.Printed;

/**
 * What was sent to a printer during a visit and has not come out of it. Ten minutes after the visit nobody waits for it
 * any more, and it is taken back: it must not come out before somebody else. Safe between threads; never waits for a
 * printer.
 */
final class Unprinted implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bitan-spool").factory());
    private final Cups cups;
    private List<Printed> ofThisVisit = List.of();

    Unprinted(Cups cups) {
        this.cups = cups;
    }

    /** Printed in this visit. */
    synchronized void keep(Printed printed) {
        var all = new ArrayList<>(ofThisVisit);
        all.add(printed);
        ofThisVisit = List.copyOf(all);
    }

    /** The visit is over. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    synchronized void visitOver() {
        var left = ofThisVisit;
        ofThisVisit = List.of();
        if (!left.isEmpty()) {
            later.schedule(() -> left.stream().filter(cups::isWaiting).forEach(cups::takeBack),
                    PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** What waits then is left to the printer. */
    @Override
    public void close() {
        later.shutdownNow();
    }
}
