package bitan.app.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import bitan.app.running.FolderWatch;
import bitan.counter.Exchanged;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;
import bitan.sentences.SentenceFile.Loaded;

/**
 * The clerk's ready sentences: read when the counter starts and whenever their file changes, changed at the staff screen,
 * kept on disk, and made ready to be found. Safe between threads; returns at once.
 */
public final class SentenceBook implements AutoCloseable {
    /** Milliseconds after which a file that is being written is read. */
    private static final long WRITTEN = 300;
    private static final Set<ProblemCode> OF_THE_FILE = Set.of(ProblemCode.SEN_01, ProblemCode.SEN_02,
            ProblemCode.SEN_03, ProblemCode.SEN_05);

    /** One after another: an older list must not be written over a newer one. */
    private final ExecutorService disk = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-sentences").factory());
    private final SentenceFile file;
    private final CompletableFuture<Lexicon> lexicon;
    private final Counter counter;
    private final Locale locale;
    private final FolderWatch watch;
    private final Thread following = Thread.ofVirtual().name("bitan-sentences-watch")
            .unstarted(this::follow);
    private Loaded kept = new Loaded(List.of(), List.of());

    /** Sentences in {@code file}, found by the words everybody knows, and exported in this language. */
    public SentenceBook(SentenceFile file, CompletableFuture<Lexicon> lexicon, Counter counter,
            Locale locale) {
        this.file = file;
        this.lexicon = lexicon;
        this.counter = counter;
        this.locale = locale;
        var whole = file.path().toAbsolutePath();
        watch = new FolderWatch(Objects.requireNonNull(whole.getParent()),
                Set.of(Objects.requireNonNull(whole.getFileName())));
    }

    /** Reads the sentences, and follows their file from now on. */
    public void start() {
        watch.renew();
        execute(() -> use(file.load()));
        following.start();
    }

    /** Has these sentences from now on. */
    public void keep(List<ReadySentence> sentences) {
        counter.sentences(now -> now.replaced(sentences));
        execute(this::keepNewest);
    }

    /** Has the sentences that come with the program. */
    public void reset() {
        execute(() -> {
            var shipped = SentenceFile.shipped();
            counter.sentences(now -> now.replaced(shipped));
            keepNewest();
        });
    }

    /** Adds the sentences of a file somebody chose to those there are. */
    public void add(Path chosen) {
        execute(() -> {
            try {
                var read = SentenceFile.read(chosen);
                counter.phrasebook(now -> {
                    var before = now.sentences().all();
                    var both = SentenceFile.merged(before, read.sentences());
                    int added = both.size() - before.size();
                    return now.with(now.sentences().replaced(both)).after(new Exchanged.Read(name(chosen),
                            added, read.sentences().size() - added, read.problems()));
                });
                keepNewest();
            } catch (ProblemException e) {
                counter.phrasebook(now -> now.after(new Exchanged.Refused(e.problem())));
            }
        });
    }

    /** Writes the sentences to a file somebody chose. */
    public void export(Path chosen) {
        execute(() -> {
            Exchanged result;
            try {
                SentenceFile.export(chosen, all(), locale);
                result = new Exchanged.Written(name(chosen));
            } catch (ProblemException e) {
                result = new Exchanged.Refused(e.problem());
            }
            var done = result;
            counter.phrasebook(now -> now.after(done));
        });
    }

    /** Writes them again if their file is gone. */
    public void keepAgain() {
        execute(() -> {
            if (!file.isThere() && !kept.sentences().isEmpty()) {
                save(all());
            }
        });
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        watch.close();
        following.interrupt();
        disk.close();
    }

    private static String name(Path chosen) {
        return String.valueOf(chosen.getFileName());
    }

    private void follow() {
        try {
            while (watch.await(true)) {
                TimeUnit.MILLISECONDS.sleep(WRITTEN);
                watch.renew();
                execute(this::look);
            }
        } catch (InterruptedException | RejectedExecutionException e) {
            // It was closed meanwhile.
            Thread.currentThread().interrupt();
        }
    }

    /** What the clerk has changed and is not written yet goes for what is in the file. */
    private void look() {
        if (all().equals(kept.sentences())) {
            var loaded = file.reload(kept.sentences());
            if (!loaded.equals(kept)) {
                use(loaded);
            }
        }
    }

    private void use(Loaded loaded) {
        kept = loaded;
        var codes = loaded.problems().stream().map(problem -> problem.code()).toList();
        OF_THE_FILE.stream().filter(code -> !codes.contains(code)).forEach(counter::settle);
        loaded.problems().forEach(counter::report);
        counter.sentences(now -> now.replaced(loaded.sentences()));
        find();
    }

    /** Of many changes in a row the last is enough: it holds the others. */
    private void keepNewest() {
        var newest = all();
        if (!newest.equals(kept.sentences())) {
            find();
            save(newest);
        }
    }

    private void save(List<ReadySentence> sentences) {
        try {
            file.save(sentences);
            kept = new Loaded(sentences, List.of());
            OF_THE_FILE.forEach(counter::settle);
            counter.settle(ProblemCode.SEN_04);
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    /** Makes the newest ready to be found, which takes a moment. */
    private void find() {
        var found = ReadySentences.of(all(), lexicon.join());
        counter.sentences(now -> now.found(found));
    }

    private List<ReadySentence> all() {
        return counter.state().aids().sentences().all();
    }

    private void execute(Runnable work) {
        disk.execute(counter.surviving("sentences", work));
    }
}
