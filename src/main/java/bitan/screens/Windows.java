package bitan.screens;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import bitan.counter.Intent;
import bitan.screens.Displays.Display;
import bitan.screens.Placement.Wishes;
import bitan.screens.shared.Messages;
import bitan.settings.Settings.Monitor;

/**
 * The two windows. They follow the monitors while the program runs: if one disappears, appears or changes its
 * resolution, the screens are moved with their content. FX thread only.
 */
public final class Windows implements AutoCloseable {
    /** Neither jumps nor is set. */
    private static final InstantSource STEADY = () -> Instant.EPOCH.plusNanos(System.nanoTime());

    private final MovingWindow staff;
    private final MovingWindow visitor;
    private final Keyboard keyboard;
    private final Consumer<Placement> placed;
    private final ListChangeListener<Screen> onScreens = _ -> place();
    private Subscription holding = Subscription.EMPTY;
    private Runnable closeAsked;
    private Wishes wishes;
    private @Nullable Placement placement;

    /** What stands in the two windows. */
    public record Roots(Parent staff, Parent visitor) {}

    /**
     * Two windows, not shown yet.
     *
     * @param placed hears where the screens stand whenever that changes: the monitors to remember, the problem to
     *     tell or to take back
     * @param intents hears of resume codes that are scanned, and {@link Intent.Quit} when the staff window is closed, unless {@link #whenClosed} says otherwise; the
     *     visitor's cannot be closed
     */
    public Windows(Roots roots, Messages words, Wishes wishes, Consumer<Placement> placed,
            Consumer<Intent> intents) {
        this.staff = new MovingWindow(roots.staff, words.get("window.staff"), false, event -> {
            event.consume();
            closeAsked.run();
        });
        this.visitor = new MovingWindow(roots.visitor, words.get("window.visitor"), true,
                WindowEvent::consume);
        this.keyboard = new Keyboard(new Keyboard.Side(staff.scene(), staff::takeKeyboard),
                new Keyboard.Side(visitor.scene(), visitor::takeKeyboard));
        for (var scene : List.of(staff.scene(), visitor.scene())) {
            new ScanGuard(scene, STEADY, intents);
            new PressGuard(scene, STEADY);
        }
        this.closeAsked = () -> intents.accept(new Intent.Quit());
        this.placed = placed;
        this.wishes = wishes;
    }

    /** The monitors that are connected now. */
    public static Displays displays() {
        var primary = Screen.getPrimary();
        return new Displays(Screen.getScreens().stream()
                .map(screen -> new Display(monitor(screen), screen.equals(primary))).toList());
    }

    /** Shows both windows, and follows the monitors from now on. */
    public void show() {
        place();
        Screen.getScreens().addListener(onScreens);
    }

    /** The scene of the staff window. */
    public Scene staffScene() {
        return staff.scene();
    }

    /** The scene of the visitor window. */
    public Scene visitorScene() {
        return visitor.scene();
    }

    /** Brings both before everything else; the staff window gets the keyboard. */
    public void comeForward() {
        visitor.comeForward();
        staff.comeForward();
    }

    /** While this is so, the clerk types what the visitor must not see, and keeps the keyboard; an earlier one is forgotten. */
    public void holdKeyboard(ObservableBooleanValue secret) {
        holding.unsubscribe();
        holding = secret.subscribe(keyboard::hold);
    }

    /** Does this when the staff window is to be closed; an earlier wish is forgotten. */
    public void whenClosed(Runnable asked) {
        closeAsked = asked;
    }

    /** Takes both windows away. */
    @Override
    public void close() {
        Screen.getScreens().removeListener(onScreens);
        visitor.close();
        staff.close();
    }

    private void place() {
        var displays = displays();
        if (displays.isEmpty()) {
            return;
        }
        var next = Placement.of(displays, wishes);
        // The visitor's first, so that the staff window is the one that ends up with the keyboard.
        visitor.move(next.visitor());
        staff.move(next.staff());
        if (!next.equals(placement)) {
            placement = next;
            wishes = wishes.remembering(next);
            keyboard.placed(next.isApart());
            placed.accept(next);
        }
    }

    /** Whole pixels, rounded so that neighbours with fractional scales do not come to overlap. */
    private static Monitor monitor(Screen screen) {
        var bounds = screen.getBounds();
        return new Monitor((int) Math.round(bounds.getMinX()), (int) Math.round(bounds.getMinY()),
                (int) bounds.getWidth(), (int) bounds.getHeight());
    }
}
