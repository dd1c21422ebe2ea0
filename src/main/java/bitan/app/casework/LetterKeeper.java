package bitan.app.casework;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import bitan.app.state.Counter;
import bitan.conversation.CaseEvent;
import bitan.conversation.Event;
import bitan.conversation.Thanks;
import bitan.letter.Letter;
import bitan.letter.LetterFolder;
import bitan.problem.ProblemException;

/** Keeps the letters that visitors allow to be kept. Safe between threads; everything but closing returns at once. */
public final class LetterKeeper implements AutoCloseable {
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-letters").factory());
    private final LetterFolder folder;
    private final Counter counter;
    private final InstantSource clock;

    public LetterKeeper(LetterFolder folder, Counter counter, InstantSource clock) {
        this.folder = folder;
        this.counter = counter;
        this.clock = clock;
    }

    /** Follows the conversation; on the writer's thread. */
    public void happened(Event event) {
        if (event instanceof CaseEvent.Thanked(var thanks) && thanks.given() && thanks.kept()) {
            var now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
            var letter = letter(thanks, now);
            if (!letter.isEmpty()) {
                thread.execute(() -> keep(letter, now));
            }
        }
    }

    /** Waits until all letters are kept. */
    @Override
    public void close() {
        thread.close();
    }

    private Letter letter(Thanks thanks, LocalDateTime now) {
        return new Letter(now.toLocalDate(), counter.state().settings().counterName(),
                thanks.feeling(), thanks.words(), thanks.ink());
    }

    private void keep(Letter letter, LocalDateTime now) {
        try {
            folder.keep(letter, now.toLocalTime());
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }
}
