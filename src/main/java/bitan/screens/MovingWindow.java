package bitan.screens;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import bitan.screens.Placement.Place;
import bitan.screens.desktop.ReservedEdge;
import bitan.screens.desktop.SystemWindow;
import bitan.settings.Settings.Monitor;
import bitan.settings.WindowPlace;

/**
 * One screen's window. Its scene stays the same whatever stage carries it, so that no word is lost. The stage is made
 * anew only for the clerk's strip, when the clerk asks for it: a new window may take the keyboard. FX thread only.
 */
final class MovingWindow {
    private final Scene scene;
    private String title;
    private final boolean onTop;
    private final EventHandler<WindowEvent> closeAsked;
    private @Nullable Shown shown;
    private boolean acceptsKeyboard = true;

    /** A stage, and what the window system calls it. */
    private record Shown(Stage stage, SystemWindow system, Place place) {}

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

    /** Is called so from now on. */
    void name(String now) {
        title = now;
        shown().ifPresent(one -> one.stage.setTitle(now));
    }

    /** Stands there from now on, shown, with this part of the desktop's edge kept free. */
    void move(Place place, Optional<ReservedEdge> reserved) {
        var before = shown;
        var style = place.as() == WindowPlace.STRIP ? StageStyle.UNDECORATED : StageStyle.DECORATED;
        if (before != null && before.stage.getStyle() == style) {
            shown = new Shown(before.stage, before.system, place);
            before.system.fill(place.full());
            cover(before.stage, place.area());
        } else {
            var stage = stage(style);
            cover(stage, place.area());
            stage.show();
            if (before != null) {
                before.stage.hide();
            }
            var system = SystemWindow.of(stage);
            system.acceptKeyboard(acceptsKeyboard);
            system.fill(place.full());
            shown = new Shown(stage, system, place);
        }
        standAs(place, reserved);
    }

    /** Does again what a window manager did not do, or undid; whether there was anything to do. */
    boolean mend() {
        return shown().filter(now -> !isAsTold(now)).map(now -> {
            now.system.fill(now.place.full());
            if (now.place.as() == WindowPlace.STRIP) {
                now.system.appearAnew();
            }
            cover(now.stage, now.place.area());
            return now;
        }).isPresent();
    }

    /** Takes the keyboard when it is touched, or never; whether the window system holds to that. */
    boolean acceptKeyboard(boolean accepted) {
        acceptsKeyboard = accepted;
        return shown().map(now -> now.system.acceptKeyboard(accepted)).orElse(accepted);
    }

    /** Comes to the front and takes the keyboard; without a window manager nobody else would see to that. */
    void takeKeyboard() {
        shown().map(Shown::stage).ifPresent(stage -> {
            stage.toFront();
            if (!stage.isFocused()) {
                stage.requestFocus();
            }
        });
    }

    /** Comes before other programs, where somebody may have put it away; with the keyboard if it is to have it. */
    void comeForward() {
        shown().ifPresent(now -> {
            now.stage.setIconified(false);
            now.stage.toFront();
            if (acceptsKeyboard) {
                now.system.comeForward();
                takeKeyboard();
            }
        });
    }

    /** Tells of the places to which somebody moves it while it is an ordinary window. */
    void whenMoved(Consumer<Monitor> heard) {
        scene.windowProperty().subscribe(window -> {
            if (window instanceof Stage stage) {
                Runnable tell = () -> shown().filter(now -> now.place.as() == WindowPlace.WINDOW)
                        .ifPresent(_ -> heard.accept(area(stage)));
                stage.xProperty().subscribe(tell);
                stage.yProperty().subscribe(tell);
                stage.widthProperty().subscribe(tell);
                stage.heightProperty().subscribe(tell);
            }
        });
    }

    void close() {
        shown().ifPresent(now -> now.stage.hide());
    }

    private Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    private Stage stage(StageStyle style) {
        var stage = new Stage(style);
        stage.setTitle(title);
        stage.setOnCloseRequest(closeAsked);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        return stage;
    }

    private void standAs(Place place, Optional<ReservedEdge> reserved) {
        shown().ifPresent(now -> {
            now.stage.setAlwaysOnTop(place.as() == WindowPlace.STRIP || (onTop && place.full()));
            now.system.reserve(reserved);
        });
    }

    /** An ordinary window is where people put it. */
    private boolean isAsTold(Shown now) {
        return switch (now.place.as()) {
            case WINDOW -> true;
            case STRIP -> covers(now.place.area());
            case FULL -> covers(now.place.area()) && now.system.isFilling();
        };
    }

    private boolean covers(Monitor area) {
        var window = scene.getWindow();
        return Math.round(window.getX() + scene.getX()) == area.x()
                && Math.round(window.getY() + scene.getY()) == area.y()
                && Math.round(scene.getWidth()) == area.width()
                && Math.round(scene.getHeight()) == area.height();
    }

    private static void cover(Stage stage, Monitor area) {
        stage.setX(area.x());
        stage.setY(area.y());
        stage.setWidth(area.width());
        stage.setHeight(area.height());
    }

    private static Monitor area(Stage stage) {
        return new Monitor((int) Math.round(stage.getX()), (int) Math.round(stage.getY()),
                (int) Math.round(stage.getWidth()), (int) Math.round(stage.getHeight()));
    }
}
