package bitan.app.state;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import bitan.conversation.Content;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.problem.ProblemException;
import bitan.sentences.Uses;
import bitan.sentences.UsesFile;

/** Counts how often the clerk's ready sentences are used, and keeps that on disk. Safe between threads; returns at once. */
public final class SentenceUse implements AutoCloseable {
    /** One after another: older counts must not be written over newer ones. */
    private final ExecutorService disk = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-sentence-uses").factory());
    private final UsesFile file;
    private final Counter counter;
    private final InstantSource clock;
    private Uses kept = Uses.NONE;

    /** Uses kept in {@code file}, on the days of this clock. */
    public SentenceUse(UsesFile file, Counter counter, InstantSource clock) {
        this.file = file;
        this.counter = counter;
        this.clock = clock;
    }

    /** Reads what was counted before. */
    public void start() {
        disk.execute(counter.surviving("sentence uses", () -> {
            var loaded = file.load();
            loaded.problem().ifPresent(counter::report);
            kept = loaded.uses();
            // Somebody may have been quicker than the disk.
            counter.sentences(now -> now.with(kept.plus(now.uses())));
        }));
    }

    /** Follows the conversation; on the writer's thread. */
    public void happened(Event event) {
        if (event instanceof Event.Said(var turn) && turn.speaker() == Speaker.STAFF
                && turn.content() instanceof Content.Typed) {
            long today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).toEpochDay();
            counter.sentences(now -> now.used(turn.text(), today));
            disk.execute(counter.surviving("sentence uses", this::keepNewest));
        }
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        disk.close();
    }

    private void keepNewest() {
        var newest = counter.state().aids().sentences().uses();
        if (!newest.equals(kept)) {
            try {
                file.save(newest);
                kept = newest;
            } catch (ProblemException e) {
                counter.report(e.problem());
            }
        }
    }
}
