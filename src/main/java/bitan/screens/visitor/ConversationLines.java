package bitan.screens.visitor;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingPane;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** The conversation as the visitor reads it: turns, then what is still unsettled, in the same place and size. */
final class ConversationLines {
    private final ReadingPane<Line> pane;
    private final Node root;
    private final ReadingProgress reading;
    private final PauseTransition explanation = new PauseTransition();
    private final PauseTransition page = new PauseTransition();
    private List<Turn> turns = List.of();
    private List<Term> terms = List.of();
    private List<? extends Line> last = List.of();
    private Optional<Line.Again> again = Optional.empty();
    private int newest;
    private int count;

    ConversationLines(Messages words, InstantSource clock) {
        pane = new ReadingPane<>(words, () -> new LineRow(words));
        pane.column().indicateOnly();
        reading = new ReadingProgress(clock);
        root = pane.inMargin();
        explanation.setOnFinished(_ -> pane.column().requestLayout());
        page.setOnFinished(_ -> turnPage());
    }

    Node root() {
        return root;
    }

    /** Begins with a new visitor. */
    void begin() {
        reading.reset();
        page.stop();
        explanation.stop();
        count = 0;
        pane.column().follow();
    }

    /** Fills the page anew after the text size has changed. */
    void rescale() {
        if (pane.column().isFollowing()) {
            pane.column().refill();
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    void show(Conversation conversation, Glossary glossary) {
        turns = conversation.turns();
        terms = glossary.terms();
        var before = again;
        again = Line.again(conversation);
        last = again.isPresent() ? again.stream().toList() : Line.unsettled(conversation);
        newest = conversation.latest(Speaker.STAFF).map(Turn::number).orElse(0);
        boolean unsettled = again.isEmpty() && !last.isEmpty();
        pane.column().watch(last.isEmpty() ? Math.max(0, newest - 1) : turns.size(), !unsettled);
        if (before.isEmpty() && again.isPresent() && !pane.column().isFollowing()) {
            // The reader has asked for it just now, wherever they had scrolled to.
            pane.column().follow();
        }
        int had = count;
        count = turns.size() + last.size();
        boolean isNew = count > had && pane.column().isFollowing();
        if (isNew) {
            reading.advance(conversation);
        }
        pane.show(count, this::line);
        if (isNew) {
            holdWhatCameAtOnce(had);
        }
    }

    void scrollPages(int pages) {
        pane.column().scrollPages(pages);
    }

    /** A turn that was not watched growing and does not fit is read from its beginning, page by page. */
    private void holdWhatCameAtOnce(int had) {
        int index = again.isPresent() ? turns.size() : newest - 1;
        if (index < had || pane.column().isHolding()) {
            return;
        }
        double pages = pane.column().pages(index);
        if (pages > 1) {
            pane.column().hold(index);
            var whole = ReadingProgress.time(turns.get(newest - 1).text().length());
            page.setDuration(Duration.millis(whole.toMillis() / pages));
            page.playFromStart();
        }
    }

    private void turnPage() {
        if (pane.column().turnPage()) {
            page.playFromStart();
        }
    }

    private Line line(int index) {
        if (index >= turns.size()) {
            return last.get(index - turns.size());
        }
        var turn = turns.get(index);
        boolean isNewest = last.isEmpty() && turn.number() == newest;
        var line = Line.of(turn, isNewest, reading, terms);
        if (line.change().isPresent() && explanation.getStatus() != Animation.Status.RUNNING) {
            reading.nextEnd().ifPresent(left -> {
                explanation.setDuration(Duration.millis(left.toMillis() + 1.0));
                explanation.playFromStart();
            });
        }
        return line;
    }
}
