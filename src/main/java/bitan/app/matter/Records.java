package bitan.app.matter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.app.counter.Counter;
import bitan.archive.PurgeLine;
import bitan.archive.RecordFolder;
import bitan.archive.VisitRecord;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.guide.Telephone;
import bitan.masking.Masking;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Retention;

/**
 * Keeps a record of every visit that is over, where the office must, and purges the old ones: at the start, after every
 * visit and twice a day. Everything but closing returns at once. A power cut in the moment after a visit loses its record.
 */
public final class Records implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Records.class);
    /** Twice what has to be, so that a day with one missed is none without. */
    private static final Duration BETWEEN_PURGES = Duration.ofHours(12);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bitan-records").factory());
    private final RecordFolder folder;
    private final Counter counter;
    private final InstantSource clock;
    private Conversation open = Conversation.opened(1);

    /** Records in {@code folder}, kept as the counter's settings say. */
    public Records(RecordFolder folder, Counter counter, InstantSource clock) {
        this.folder = folder;
        this.counter = counter;
        this.clock = clock;
    }

    /** Begins to purge, and to follow a conversation that has begun; once, before anything happens in it. */
    public void begin(Conversation begun) {
        open = begun;
        thread.execute(() -> guarded(this::purge));
        var _ = thread.scheduleWithFixedDelay(() -> guarded(this::purge), BETWEEN_PURGES.toMillis(),
                BETWEEN_PURGES.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Follows the conversation; on the writer's thread. */
    public void happened(Event event, Conversation after) {
        var before = open;
        open = after;
        if (event instanceof Event.Closed) {
            thread.execute(() -> guarded(() -> closed(before)));
        }
    }

    /** Waits until all records are kept. */
    @Override
    public void close() {
        thread.close();
    }

    /** What fails unforeseen must not keep the next purge from running. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The records failed", e);
        }
    }

    private void closed(Conversation over) {
        var settings = counter.state().settings();
        if (settings.retention().isOn()) {
            VisitRecord.of(over, clock.instant(), settings.counterName())
                    .ifPresent(record -> keep(record, settings.retention()));
        }
        purge();
    }

    private void keep(VisitRecord record, Retention retention) {
        try {
            folder.keep(retention.masked() ? record.masked(masking()::mask) : record);
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    private Masking masking() {
        var own = counter.state().guidance().search()
                .map(search -> search.guides().stream().flatMap(guide -> guide.telephones().stream())
                        .map(Telephone::number).filter(number -> !number.isEmpty())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return new Masking(own, counter.state().settings().language().locale());
    }

    private void purge() {
        var retention = counter.state().settings().retention();
        try {
            warn(retention);
            var line = folder.purge(retention.days());
            line.ifPresentOrElse(done -> tell(done, retention), () -> counter.settle(ProblemCode.REC_03));
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    /** Where no passphrase is set, or the keys are damaged, nothing can be kept. */
    private void warn(Retention retention) throws ProblemException {
        if (retention.isOn() && folder.keys().sealing().isEmpty()) {
            counter.report(Problem.of(ProblemCode.REC_01));
        } else {
            counter.settle(ProblemCode.REC_01);
            counter.settle(ProblemCode.REC_09);
        }
    }

    private void tell(PurgeLine done, Retention retention) {
        if (done.failed() > 0) {
            counter.report(Problem.of(ProblemCode.REC_03, folder.path(), done.failed()));
        } else {
            counter.settle(ProblemCode.REC_03);
        }
        int left = done.looked() - done.deleted();
        if (!retention.isOn() && left > 0) {
            counter.report(Problem.of(ProblemCode.REC_10, left));
        } else {
            counter.settle(ProblemCode.REC_10);
        }
    }
}
