package bitan.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.Found;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.screens.shared.Guidance;

/** The counter's guides: read when it starts, and which are likely for what was said. Safe between threads; returns at once. */
final class Guides {
    /** The last lines that say what the visit is about. */
    private static final int LINES = 12;
    private static final int LIKELY = 3;

    private final Path folder;
    private final Counter counter;

    /** Guides kept in {@code folder}, which need not exist yet. */
    Guides(Path folder, Counter counter) {
        this.folder = folder;
        this.counter = counter;
    }

    /** Reads the guides; the first time, those that come with the program are put into the folder. */
    void use(Lexicon lexicon) {
        var kept = new GuideFolder(folder);
        // Once only: a guide the counter has deleted must not come back.
        if (!Files.isDirectory(folder)) {
            copyShipped(kept);
        }
        var loaded = kept.load();
        loaded.problems().forEach(counter::report);
        var guides = loaded.guides().isEmpty() ? GuideFolder.shipped() : loaded.guides();
        var search = GuideSearch.of(guides, lexicon);
        counter.guidance(_ -> new Guidance(Optional.of(search), List.of()));
    }

    private void copyShipped(GuideFolder kept) {
        try {
            kept.copyShipped();
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    /** Follows the conversation; on the writer's thread. */
    void happened(Event event, Conversation after) {
        if (event instanceof Event.Said || event instanceof Event.Corrected
                || event instanceof Event.Closed) {
            counter.guidance(now -> now
                    .withLikely(now.search().map(search -> likely(search, after)).orElse(List.of())));
        }
    }

    private static List<Guide> likely(GuideSearch search, Conversation conversation) {
        var said = conversation.turns().stream().filter(turn -> !turn.takenBack() && !turn.text().isEmpty())
                .filter(turn -> turn.speaker() == Speaker.VISITOR || !turn.onTelephone())
                .map(turn -> turn.text()).toList();
        return search.likely(said.subList(Math.max(0, said.size() - LINES), said.size())).stream()
                .map(Found::guide)
                .limit(LIKELY).toList();
    }
}
