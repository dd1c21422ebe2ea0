package bitan.app.state;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import bitan.counter.Imported;
import bitan.counter.Terminology;
import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;
import bitan.wording.Term;

/**
 * The counter's terms: read when it starts, changed at the staff screen, kept on disk, and listened for. Safe between
 * threads; returns at once.
 */
public final class Glossaries implements AutoCloseable {
    /** One after another: an older list must not be written over a newer one. */
    private final ExecutorService disk = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-glossary").factory());
    private final GlossaryFile file;
    private final Counter counter;
    private final Use use;
    private final CompletableFuture<Lexicon> lexicon;
    private Optional<Glossary> kept = Optional.empty();

    /** Puts terms to use. */
    @FunctionalInterface
    public interface Use {
        /** From now on with these terms among all the words there are. */
        void begin(Lexicon lexicon, Glossary glossary);
    }

    /** Terms kept in {@code file}, beside the words everybody knows; {@code use} begins to listen for them. */
    public Glossaries(GlossaryFile file, CompletableFuture<Lexicon> lexicon, Counter counter, Use use) {
        this.file = file;
        this.lexicon = lexicon;
        this.counter = counter;
        this.use = use;
    }

    /** Reads the terms and begins to listen for them. */
    public void start() {
        disk.execute(() -> {
            var loaded = file.load();
            loaded.problem().ifPresent(counter::report);
            counter.terminology(_ -> new Terminology(loaded.glossary(), Optional.empty()));
            kept = Optional.of(loaded.glossary());
            listenFor(loaded.glossary());
        });
    }

    /** Takes these terms from now on. */
    public void keep(Glossary glossary) {
        counter.terminology(now -> new Terminology(glossary, now.imported()));
        disk.execute(this::keepNewest);
    }

    /** Writes them again if their file is gone. */
    public void keepAgain() {
        disk.execute(() -> {
            if (kept.isPresent() && !file.isThere()) {
                save(kept.get());
            }
        });
    }

    /** Adds the terms of a file somebody chose to those there are. */
    public void add(Path chosen) {
        disk.execute(() -> {
            try {
                var read = GlossaryFile.read(chosen);
                counter.terminology(now -> added(now.glossary(), read, String.valueOf(chosen.getFileName())));
                keepNewest();
            } catch (ProblemException e) {
                counter.terminology(now -> new Terminology(now.glossary(),
                        Optional.of(new Imported.Refused(e.problem()))));
            }
        });
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        disk.close();
    }

    private static Terminology added(Glossary before, Glossary read, String file) {
        var both = with(before, read);
        int added = both.terms().size() - before.terms().size();
        return new Terminology(both,
                Optional.of(new Imported.Added(file, added, read.terms().size() - added)));
    }

    /** Of two terms written alike, the newer stays, in the older one's place. */
    private static Glossary with(Glossary before, Glossary added) {
        Map<String, Term> terms = new LinkedHashMap<>();
        before.terms().forEach(term -> terms.put(term.text(), term));
        added.terms().forEach(term -> terms.put(term.text(), term));
        return new Glossary(terms.values().stream().toList());
    }

    /** Of many changes in a row the last is enough: it holds the others. */
    private void keepNewest() {
        var newest = counter.state().aids().terminology().glossary();
        if (!kept.equals(Optional.of(newest))) {
            listenFor(newest);
            save(newest);
        }
    }

    private void save(Glossary glossary) {
        try {
            file.save(glossary);
            kept = Optional.of(glossary);
            counter.settle(ProblemCode.GLO_02);
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    private void listenFor(Glossary glossary) {
        use.begin(lexicon.join(), glossary);
    }
}
