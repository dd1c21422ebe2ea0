package bitan.app.casework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.note.print.Cups;
import bitan.note.print.Pending;
import bitan.note.print.Printed;

/**
 * What was handed to a printer during a visit and has not come out of it. Ten minutes after the visit nobody waits for it
 * any more, and it is taken back: it must not come out before somebody else. Safe between threads; everything but
 * closing returns at once.
 */
final class Unprinted implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** A sheet that is on its way comes out by then, while the windows close; one that waits for paper does not. */
    private static final Duration LAST_SHEET = Duration.ofSeconds(5);
    /** Less than the end of the program may take; a print server that does not answer is not waited for. */
    private static final Duration LEAVING = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(Unprinted.class);

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bitan-spool").factory());
    private final Cups cups;
    private final List<Pending<Printed>> ofThisVisit = new ArrayList<>();
    private final List<Pending<Printed>> ofEarlierOnes = new ArrayList<>();

    Unprinted(Cups cups) {
        this.cups = cups;
    }

    /** Handed to a printer in this visit; whether it is taken may be known later. */
    synchronized void keep(Pending<Printed> sheet) {
        ofThisVisit.add(sheet);
    }

    /** The visit is over. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    synchronized void visitOver() {
        var left = List.copyOf(ofThisVisit);
        ofThisVisit.clear();
        if (!left.isEmpty()) {
            ofEarlierOnes.addAll(left);
            later.schedule(() -> takeBack(left), PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Takes back what does not come out now: nobody else will. Returns soon, whatever the printers do. */
    @Override
    public void close() {
        try {
            later.submit(this::takeBackLast).get(LEAVING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("what is not printed could not be taken back: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            later.shutdownNow();
        }
    }

    private Void takeBackLast() throws InterruptedException {
        var left = all();
        long end = System.nanoTime() + LAST_SHEET.toNanos();
        while (left.stream().anyMatch(this::isWaiting) && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY);
        }
        takeBack(left);
        return null;
    }

    private void takeBack(List<Pending<Printed>> left) {
        left.stream().flatMap(sheet -> sheet.answer().stream()).filter(cups::isWaiting)
                .forEach(cups::takeBack);
        forget(left);
    }

    private boolean isWaiting(Pending<Printed> sheet) {
        return sheet.isOpen() || sheet.answer().filter(cups::isWaiting).isPresent();
    }

    private synchronized List<Pending<Printed>> all() {
        return Stream.concat(ofEarlierOnes.stream(), ofThisVisit.stream()).toList();
    }

    private synchronized void forget(List<Pending<Printed>> done) {
        ofEarlierOnes.removeAll(done);
    }
}
