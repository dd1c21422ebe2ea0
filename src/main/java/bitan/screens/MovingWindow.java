package bitan.screens;

import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import bitan.screens.Placement.Place;

/** One screen's window. Its scene stays the same whatever stage carries it, so that no word is lost. FX thread only. */
final class MovingWindow {
    private final Scene scene;
    private final String title;
    private final boolean onTop;
    private final EventHandler<WindowEvent> closeAsked;
    private @Nullable Stage stage;

    /**
     * A window not shown yet.
     *
     * @param onTop whether nothing else may cover it while it fills a monitor
     */
    MovingWindow(Parent root, String title, boolean onTop, EventHandler<WindowEvent> closeAsked) {
        this.scene = new Scene(root);
        this.title = title;
        this.onTop = onTop;
        this.closeAsked = closeAsked;
    }

    Scene scene() {
        return scene;
    }

    /** Stands there from now on, shown. Whoever had the keyboard may lose it to this window. */
    void move(Place place) {
        var style = place.full() ? StageStyle.UNDECORATED : StageStyle.DECORATED;
        var before = stage;
        if (before != null && before.getStyle() == style) {
            cover(before, place);
            return;
        }
        // The style of a stage cannot change once it was shown.
        var next = new Stage(style);
        next.setTitle(title);
        next.setOnCloseRequest(closeAsked);
        next.setScene(scene);
        next.setFullScreenExitHint("");
        next.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        cover(next, place);
        stage = next;
        next.show();
        if (before != null) {
            before.hide();
        }
    }

    /** Comes to the front and takes the keyboard; without a window manager nobody else would see to that. */
    void takeKeyboard() {
        if (stage != null) {
            stage.toFront();
            if (!stage.isFocused()) {
                stage.requestFocus();
            }
        }
    }

    /** The same where somebody may have put it away. */
    void comeForward() {
        if (stage != null) {
            stage.setIconified(false);
            takeKeyboard();
        }
    }

    void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    private void cover(Stage stage, Place place) {
        stage.setX(place.area().x());
        stage.setY(place.area().y());
        stage.setWidth(place.area().width());
        stage.setHeight(place.area().height());
        stage.setFullScreen(place.full());
        stage.setAlwaysOnTop(onTop && place.full());
    }
}
