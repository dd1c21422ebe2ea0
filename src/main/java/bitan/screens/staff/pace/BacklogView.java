package bitan.screens.staff.pace;

import java.time.Duration;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import bitan.conversation.Conversation;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingSpeed;

/**
 * How far the reader is behind: a bar, and a plain request to wait when it is too far; the figure stands at the foot. It keeps its space
 * when it is empty, so that nothing beside it moves. FX thread only.
 */
public final class BacklogView {
    private static final PseudoClass TOO_FAR = PseudoClass.getPseudoClass("too-far");
    /** The bar is full at twice what is too far. */
    private static final double FULL = 2.0 * ReaderBacklog.TOO_FAR.toMillis();
    /** Once asked, the clerk is asked until the reader has nearly caught up: a request that flickers is overlooked. */
    private static final Duration CAUGHT_UP = Duration.ofSeconds(2);
    /** About one character. */
    private static final javafx.util.Duration STEP = javafx.util.Duration
            .seconds(1 / ReadingSpeed.CHARACTERS_A_SECOND);

    private final HBox root = new HBox();
    private final Region level = new Region();
    private final Pane bar = new Pane(level);
    private final Label request;
    private final Timeline steps = new Timeline(new KeyFrame(STEP, _ -> step()));
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final InstantSource clock;
    private ReaderBacklog backlog = ReaderBacklog.NONE;
    private boolean asking;

    /**
     * A view of nothing.
     *
     * @param clock what the turns' times were taken from
     */
    public BacklogView(Messages words, InstantSource clock) {
        this.clock = clock;
        request = new Label(words.get("staff.backlog.wait"));
        request.getStyleClass().add("backlog-wait");
        request.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("backlog-bar");
        level.setManaged(false);
        level.getStyleClass().add("backlog-level");
        steps.setCycleCount(Animation.INDEFINITE);
        root.getStyleClass().add("backlog");
        root.getChildren().addAll(bar, request);
        draw();
    }

    /** What to put into a column. */
    public Region root() {
        return root;
    }

    /** Follows the conversation. */
    public void show(Conversation now) {
        backlog = backlog.after(now, clock.instant());
        draw();
    }

    /** Characters that the visitor has probably not read. */
    public ReadOnlyIntegerProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /** Whether it will change by itself. */
    boolean isRunning() {
        return steps.getStatus() == Animation.Status.RUNNING;
    }

    /** Time has passed. */
    void step() {
        backlog = backlog.until(clock.instant());
        draw();
    }

    private void draw() {
        boolean behind = backlog.characters() > 0;
        asking = backlog.isTooFar() || (asking && backlog.time().compareTo(CAUGHT_UP) > 0);
        root.pseudoClassStateChanged(TOO_FAR, asking);
        unread.set(backlog.characters());
        bar.setVisible(behind);
        request.setVisible(asking);
        double share = Math.min(1, backlog.time().toMillis() / FULL);
        level.resizeRelocate(0, 0, share * bar.prefWidth(-1), bar.prefHeight(-1));
        if (behind && !isRunning()) {
            steps.playFromStart();
        } else if (!behind) {
            steps.stop();
        }
    }
}
