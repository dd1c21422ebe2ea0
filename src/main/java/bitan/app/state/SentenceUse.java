package bitan.app.state;

import java.util.concurrent.CompletableFuture;

import bitan.conversation.Content;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.lexicon.Lexicon;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;

/**
 * The clerk's ready sentences: read when the counter starts, and counted when they are used, until it ends. Safe between
 * threads; returns at once.
 */
public final class SentenceUse {
    private final SentenceFile file;
    private final CompletableFuture<Lexicon> lexicon;
    private final Counter counter;

    /** Sentences in {@code file}, found by the words everybody knows. */
    public SentenceUse(SentenceFile file, CompletableFuture<Lexicon> lexicon, Counter counter) {
        this.file = file;
        this.lexicon = lexicon;
        this.counter = counter;
    }

    /** Reads the sentences. */
    public void start() {
        Thread.ofVirtual().name("bitan-sentences").start(counter.surviving("sentences", () -> {
            var loaded = file.load();
            loaded.problems().forEach(counter::report);
            var sentences = ReadySentences.of(loaded.sentences(), lexicon.join());
            counter.sentences(_ -> sentences);
        }));
    }

    /** Follows the conversation; on the writer's thread. */
    public void happened(Event event) {
        if (event instanceof Event.Said(var turn) && turn.speaker() == Speaker.STAFF
                && turn.content() instanceof Content.Typed) {
            counter.sentences(now -> now.used(turn.text()));
        }
    }
}
