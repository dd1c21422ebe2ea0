package bitan.app.kiosk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import bitan.app.counter.Counter;
import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.screens.shared.Imported;
import bitan.screens.shared.Terminology;
import bitan.wording.Glossary;
import bitan.wording.Term;

/**
 * The counter's terms: read when it starts, changed at the staff screen, kept on disk, and listened for. Safe between
 * threads; returns at once.
 */
final class Glossaries {
    private final GlossaryFile file;
    private final Counter counter;
    private final Use use;
    private final CompletableFuture<Lexicon> lexicon;

    /** Puts terms to use. */
    @FunctionalInterface
    interface Use {
        /** From now on with these terms among all the words there are. */
        void begin(Lexicon lexicon, Glossary glossary);
    }

    /** Terms kept in {@code file}, beside the words everybody knows; {@code use} begins to listen for them. */
    Glossaries(GlossaryFile file, CompletableFuture<Lexicon> lexicon, Counter counter, Use use) {
        this.file = file;
        this.lexicon = lexicon;
        this.counter = counter;
        this.use = use;
    }

    /** Reads the terms and begins to listen for them. */
    void start() {
        begin(() -> {
            var loaded = file.load();
            loaded.problem().ifPresent(counter::report);
            counter.terminology(_ -> new Terminology(loaded.glossary(), Optional.empty()));
            listenFor(loaded.glossary());
        });
    }

    /** Takes these terms from now on. */
    void keep(Glossary glossary) {
        counter.terminology(now -> new Terminology(glossary, now.imported()));
        begin(() -> keepNow(glossary));
    }

    /** Adds the terms of a file somebody chose to those there are. */
    void add(Path chosen) {
        begin(() -> {
            try {
                var before = counter.state().terminology().glossary();
                var read = GlossaryFile.read(chosen);
                var both = with(before, read);
                int added = both.terms().size() - before.terms().size();
                imported(both, new Imported.Added(String.valueOf(chosen.getFileName()), added,
                        read.terms().size() - added));
                keepNow(both);
            } catch (ProblemException e) {
                imported(counter.state().terminology().glossary(), new Imported.Refused(e.problem()));
            }
        });
    }

    private void imported(Glossary glossary, Imported outcome) {
        counter.terminology(_ -> new Terminology(glossary, Optional.of(outcome)));
    }

    /** Of two terms written alike, the newer stays, in the older one's place. */
    private static Glossary with(Glossary before, Glossary added) {
        Map<String, Term> terms = new LinkedHashMap<>();
        before.terms().forEach(term -> terms.put(term.text(), term));
        added.terms().forEach(term -> terms.put(term.text(), term));
        return new Glossary(terms.values().stream().toList());
    }

    private synchronized void keepNow(Glossary glossary) {
        listenFor(glossary);
        try {
            file.save(glossary);
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    private void listenFor(Glossary glossary) {
        use.begin(lexicon.join(), glossary);
    }

    private static void begin(Runnable work) {
        Thread.ofVirtual().name("bitan-glossary").start(work);
    }
}
