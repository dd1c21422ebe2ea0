package bitan.app.casework;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import bitan.app.state.Counter;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Turn;
import bitan.counter.Guidance;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideMatch;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The counter's guides: read when it starts, changed at the staff screen, kept on disk, and which are likely for what
 * was said. Safe between threads; returns at once.
 */
public final class Guides implements AutoCloseable {
    private static final List<ProblemCode> CHANGING = List.of(ProblemCode.GUI_16, ProblemCode.GUI_20);

    private final GuideFolder folder;
    private final Counter counter;
    private final CompletableFuture<Lexicon> lexicon;
    /** One after another: what was undone must not be written before what it undoes. */
    private final ExecutorService disk = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-guides").factory());

    private final CountDownLatch read = new CountDownLatch(1);

    /** Something that writes. */
    @FunctionalInterface
    private interface Change {
        void make() throws ProblemException;
    }

    /** Guides kept in {@code folder}, which need not exist yet. */
    public Guides(Path folder, CompletableFuture<Lexicon> lexicon, Counter counter) {
        this.lexicon = lexicon;
        this.folder = new GuideFolder(folder);
        this.counter = counter;
    }

    /** Reads the guides; the first time, those that come with the program are put into the folder. */
    public void start() {
        change(folder::copyShipped);
    }

    /** Takes this guide from now on. */
    public void keep(Guide guide) {
        change(() -> folder.save(guide));
    }

    /** Has no guide of this id from now on. */
    public void delete(String id) {
        change(() -> folder.delete(id));
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        disk.close();
    }

    private void change(Change change) {
        disk.execute(() -> {
            try {
                change.make();
                CHANGING.forEach(counter::settle);
            } catch (ProblemException e) {
                counter.report(e.problem());
            }
            read(lexicon.join());
        });
    }

    private void read(Lexicon lexicon) {
        var loaded = folder.load();
        loaded.problems().forEach(counter::report);
        boolean isNone = loaded.files().isEmpty() && loaded.problem().isEmpty();
        var guides = loaded.guides().isEmpty() && !isNone ? GuideFolder.shipped() : loaded.guides();
        var search = GuideSearch.of(guides, lexicon);
        var conversation = counter.state().conversation();
        var likely = likely(search, conversation);
        counter.guidance(now -> new Guidance(Optional.of(search), now.likely(), now.papers()));
        counter.during(conversation.visit(), () -> counter.guidance(now -> now.withLikely(likely)));
        read.countDown();
    }

    /** Waits until they were read for the first time. */
    public void join() throws InterruptedException {
        read.await();
    }

    /** Follows the conversation; on the writer's thread. */
    public void happened(Event event, Conversation after) {
        if (event instanceof Event.Said || event instanceof Event.TakenBack
                || event instanceof Event.Corrected
                || event instanceof Event.Resumed || event instanceof Event.Closed) {
            var likely = counter.state().aids().guidance().search().map(search -> likely(search, after))
                    .orElse(List.of());
            counter.guidance(now -> now.withLikely(likely));
        }
    }

    private static List<Guide> likely(GuideSearch search, Conversation conversation) {
        var said = conversation.turns().stream().filter(turn -> !turn.takenBack() && !turn.text().isEmpty())
                .filter(turn -> turn.speaker().isInFront() || !turn.onTelephone())
                .map(Turn::text).toList();
        return search.likely(said).stream().map(GuideMatch::guide).toList();
    }
}
