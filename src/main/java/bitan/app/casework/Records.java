package bitan.app.casework;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import bitan.app.state.Counter;
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
 * Keeps a record of every visit that ends, where the office must, and purges the old ones: at the start, after every
 * visit and twice a day. A visit is sealed before it is erased; one that cannot be sealed does not end.
 */
public final class Records implements AutoCloseable {
    /** Twice what has to be, so that a day with one missed is none without. */
    private static final Duration BETWEEN_PURGES = Duration.ofHours(12);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bitan-records").factory());
    private final RecordFolder folder;
    private final Counter counter;
    private final InstantSource clock;

    /** Records in {@code folder}, kept as the counter's settings say. */
    public Records(RecordFolder folder, Counter counter, InstantSource clock) {
        this.folder = folder;
        this.counter = counter;
        this.clock = clock;
    }

    /** Begins to purge; once. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    public void begin() {
        thread.execute(purging());
        thread.scheduleWithFixedDelay(purging(), BETWEEN_PURGES.toMillis(), BETWEEN_PURGES.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * Seals the record of a visit that is to end, before anything of it is erased; on the writer's thread, returns when
     * it is on the disk (41 ms for 60 turns, measured).
     *
     * @return whether the visit may end: not where a record has to be kept and cannot be, which the clerk is told
     */
    public boolean sealed(Conversation ending) {
        var settings = counter.state().settings();
        return !(settings.retention().isOn() || isLikelyOn(settings.retention()))
                || VisitRecord.of(ending, clock.instant(), settings.counterName())
                        .map(record -> keep(record, settings.retention())).orElse(true);
    }

    /** Follows the conversation; on the writer's thread, returns at once. */
    public void happened(Event event) {
        if (event instanceof Event.Closed) {
            thread.execute(purging());
        }
    }

    /** Waits until all records are kept. */
    @Override
    public void close() {
        thread.close();
    }

    /** What fails unforeseen must not keep the next purge from running. */
    private Runnable purging() {
        return counter.surviving("purge", this::purge);
    }

    /** Whoever set a passphrase kept records; a setting that cannot be read must not cost those of a day. */
    private boolean isLikelyOn(Retention retention) {
        return !retention.isKnown() && folder.keys().isThere();
    }

    private boolean keep(VisitRecord record, Retention retention) {
        try {
            folder.keep(retention.masked() ? record.masked(masking()::mask) : record);
            counter.settle(ProblemCode.REC_02);
            return true;
        } catch (ProblemException e) {
            counter.report(e.problem());
            return e.problem().code() == ProblemCode.REC_01 && !hasRecords();
        }
    }

    /** Where records lie and their keys are gone, more must be kept all the same; where there never were any, none can. */
    private boolean hasRecords() {
        try {
            return !folder.list().isEmpty();
        } catch (ProblemException e) {
            return true;
        }
    }

    private Masking masking() {
        var own = counter.state().aids().guidance().search()
                .map(search -> search.guides().stream().flatMap(guide -> guide.telephones().stream())
                        .map(Telephone::number).filter(number -> !number.isEmpty())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return new Masking(own, counter.state().settings().language().locale());
    }

    private void purge() {
        var retention = counter.state().settings().retention();
        if (!retention.isKnown()) {
            return;
        }
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
