package bitan.app.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.Found;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.screens.shared.Guidance;

/** The counter's guides: read when it starts, and which are likely for what was said. Safe between threads; returns at once. */
final class Guides {
    private final Path folder;
    private final Counter counter;
    private final CountDownLatch read = new CountDownLatch(1);

    /** Guides kept in {@code folder}, which need not exist yet. */
    Guides(Path folder, Counter counter) {
        this.folder = folder;
        this.counter = counter;
    }

    /** Reads the guides; the first time, those that come with the program are put into the folder. */
    void start(CompletableFuture<Lexicon> lexicon) {
        Thread.ofVirtual().name("bitan-guides").start(() -> {
            read(lexicon.join());
            read.countDown();
        });
    }

    /** Waits until they are read. */
    void join() throws InterruptedException {
        read.await();
    }

    private void read(Lexicon lexicon) {
        var kept = new GuideFolder(folder);
        try {
            kept.copyShipped();
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
        var loaded = kept.load();
        loaded.problems().forEach(counter::report);
        var guides = loaded.guides().isEmpty() ? GuideFolder.shipped() : loaded.guides();
        var search = GuideSearch.of(guides, lexicon);
        counter.guidance(now -> new Guidance(Optional.of(search), List.of(), now.papers()));
    }

    /** Follows the conversation; on the writer's thread. */
    void happened(Event event, Conversation after) {
        if (event instanceof Event.Said || event instanceof Event.Corrected
                || event instanceof Event.Closed) {
            var likely = counter.state().guidance().search().map(search -> likely(search, after))
                    .orElse(List.of());
            counter.guidance(now -> now.withLikely(likely));
        }
    }

    private static List<Guide> likely(GuideSearch search, Conversation conversation) {
        var said = conversation.turns().stream().filter(turn -> !turn.takenBack() && !turn.text().isEmpty())
                .filter(turn -> turn.speaker() == Speaker.VISITOR || !turn.onTelephone())
                .map(Turn::text).toList();
        return search.likely(said).stream().map(Found::guide).toList();
    }
}
