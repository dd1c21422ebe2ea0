package bitan.screens;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.counter.Intent;
import bitan.screens.Displays.Display;
import bitan.screens.Placement.Place;
import bitan.screens.Placement.Wishes;
import bitan.screens.desktop.Awake;
import bitan.screens.desktop.CommittedText;
import bitan.screens.desktop.ReportedSize;
import bitan.screens.desktop.ReservedEdge;
import bitan.screens.shared.KeptInputMethod;
import bitan.screens.shared.Messages;
import bitan.settings.Desk;
import bitan.settings.Settings.Monitor;
import bitan.settings.WindowPlace;

/**
 * The two windows. They follow the monitors while the program runs: if one disappears, appears or changes its
 * resolution, the screens are moved with their content. FX thread only.
 */
public final class Windows implements AutoCloseable {
    /** Neither jumps nor is set. */
    private static final InstantSource STEADY = () -> Instant.EPOCH.plusNanos(System.nanoTime());
    /** Window managers answer late, and panels of a new monitor come later still. */
    private static final Duration LOOK_AFTER = Duration.millis(150);
    private static final int LOOKS = 16;
    /** A window that is dragged is remembered where it comes to rest. */
    private static final Duration REST = Duration.millis(600);

    /** Pixels by which bounds may be off where the desktop's scale is a fraction. */
    private static final double ROUNDED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);

    private final MovingWindow staff;
    private final MovingWindow visitor;
    private final Keyboard keyboard;
    private final Consumer<Placement> placed;
    private final ListChangeListener<Screen> onScreens = _ -> place();
    private final Timeline looking = new Timeline(new KeyFrame(LOOK_AFTER, _ -> mend()));
    private final PauseTransition rest = new PauseTransition(REST);
    private Subscription holding = Subscription.EMPTY;
    private Runnable closeAsked;
    private Consumer<StaffStanding> standing = _ -> {};
    private Consumer<Seats> seated = _ -> {};
    private Desk asked;
    private Wishes wishes;
    private @Nullable Placement placement;
    private @Nullable Awake awake;

    /** What stands in the two windows. */
    public record Roots(Parent staff, Parent visitor) {}

    /** The monitors that are there, those of the two screens, and how wide the visitor's is. */
    public record Seats(Displays displays, Monitor staff, Monitor visitor, PhysicalWidth visitorWidth) {}

    /**
     * Who is told.
     *
     * @param placed hears where the screens stand whenever that changes: the monitors to remember, the problem to
     *     tell or to take back
     * @param moved hears where the staff window is when the clerk moved it as an ordinary window
     * @param intents hears of resume codes that are scanned, and {@link Intent.Quit} when the staff window is closed,
     *     unless {@link #whenClosed} says otherwise; the visitor's cannot be closed
     */
    public record Ears(Consumer<Placement> placed, Consumer<Monitor> moved, Consumer<Intent> intents) {}

    /** Two windows, not shown yet. */
    public Windows(Roots roots, Messages words, Wishes wishes, Ears ears) {
        this.staff = new MovingWindow(roots.staff, words.get("window.staff"), false, event -> {
            event.consume();
            closeAsked.run();
        });
        this.visitor = new MovingWindow(roots.visitor, words.get("window.visitor"), true,
                WindowEvent::consume);
        this.keyboard = new Keyboard(new Keyboard.Side(staff.scene(), staff::takeKeyboard),
                new Keyboard.Side(visitor.scene(), visitor::takeKeyboard));
        KeptInputMethod.in(staff.scene());
        var committed = CommittedText.heard();
        for (var scene : List.of(staff.scene(), visitor.scene())) {
            new ScanGuard(scene, STEADY, ears.intents);
            new PressGuard(scene, STEADY);
            WholeCharacters.in(scene, committed::takeDamaged);
        }
        this.closeAsked = () -> ears.intents.accept(new Intent.Quit());
        this.placed = ears.placed;
        this.wishes = wishes;
        this.asked = wishes.desk();
        looking.setCycleCount(LOOKS);
        staff.whenMoved(area -> {
            rest.setOnFinished(_ -> ears.moved.accept(area));
            rest.playFromStart();
        });
    }

    /** The monitors that are connected now. */
    public static Displays displays() {
        var primary = Screen.getPrimary();
        var sizes = ReportedSize.all();
        return new Displays(Screen.getScreens().stream()
                .map(screen -> new Display(monitor(screen.getBounds()), screen.equals(primary),
                        monitor(screen.getVisualBounds()), reported(screen, sizes)))
                .toList());
    }

    /** The desktop's scale makes pixels of JavaFX out of several of the monitor. */
    private static OptionalDouble reported(Screen screen, List<ReportedSize> sizes) {
        double scale = screen.getOutputScaleX();
        var bounds = screen.getBounds();
        return sizes.stream()
                .filter(size -> Math.abs(size.width() - bounds.getWidth() * scale) <= ROUNDED
                        && Math.abs(size.height() - bounds.getHeight() * scale) <= ROUNDED)
                .min(Comparator.comparingDouble(size -> Math.abs(size.x() - bounds.getMinX() * scale)
                        + Math.abs(size.y() - bounds.getMinY() * scale)))
                .map(ReportedSize::believableWidth).orElse(OptionalDouble.empty());
    }

    /** Shows both windows, the clerk's with the keyboard, and follows the monitors from now on. */
    public void show() {
        place();
        staff.takeKeyboard();
        Screen.getScreens().addListener(onScreens);
        awake = Awake.start();
    }

    /** Shares the desk so from now on. */
    public void share(Desk desk) {
        boolean isMoved = !desk.isOnMonitorsOf(asked) && !desk.isOnMonitorsOf(wishes.desk());
        boolean isOther = isMoved || !desk.isSharedLike(wishes.desk());
        asked = desk;
        wishes = isMoved ? wishes.with(desk).asNobodyAsked() : wishes.with(desk);
        if (placement != null && isOther) {
            place();
        }
    }

    /** Calls both windows by these words from now on. */
    public void name(Messages words) {
        staff.name(words.get("window.staff"));
        visitor.name(words.get("window.visitor"));
    }

    /** Tells which monitors there are and whose they are, now and whenever that changes; whoever was told before is forgotten. */
    public void whenSeated(Consumer<Seats> heard) {
        seated = heard;
        tellStanding();
    }

    /** Makes the clerk's strip a bar, or a strip again. */
    public void fold(boolean now) {
        strip(new StripWidth(now, wishes.strip().beside()));
    }

    /** Gives the clerk's strip so many pixels more for what stands beside it. */
    public void openBeside(int pixels) {
        strip(new StripWidth(wishes.strip().isFolded(), pixels));
    }

    private void strip(StripWidth width) {
        if (!wishes.strip().equals(width)) {
            wishes = wishes.with(width);
            if (placement != null && placement.staff().as() == WindowPlace.STRIP) {
                place();
            }
        }
    }

    /** Tells how the staff window stands, now and whenever that changes; whoever was told before is forgotten. */
    public void whenStanding(Consumer<StaffStanding> heard) {
        standing = heard;
        tellStanding();
    }

    private void tellStanding() {
        if (placement != null) {
            var displays = displays();
            var edge = StaffPlaces.edge(placement.staff(), displays, wishes.desk());
            standing.accept(new StaffStanding(placement.staff().as(), edge, wishes.strip().isFolded(),
                    width(placement.staff(), displays)));
            seated.accept(new Seats(displays, placement.staff().monitor(), placement.visitor().monitor(),
                    width(placement.visitor(), displays)));
        }
    }

    private PhysicalWidth width(Place place, Displays displays) {
        var display = displays.at(place.monitor()).orElseGet(() -> new Display(place.monitor(), false));
        return PhysicalWidth.of(display, wishes.desk().monitorWidths());
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
        if (awake != null) {
            awake.close();
        }
        Screen.getScreens().removeListener(onScreens);
        looking.stop();
        rest.stop();
        visitor.close();
        staff.close();
    }

    private void place() {
        var displays = displays();
        if (displays.isEmpty()) {
            return;
        }
        var next = Placement.of(displays, wishes);
        visitor.move(next.visitor(), Optional.empty());
        staff.move(next.staff(), reserved(next.staff(), displays, wishes));
        boolean visitorTypes = wishes.desk().visitorKeyboard();
        boolean isHeldTo = visitor.acceptKeyboard(visitorTypes);
        keyboard.placed(next.isApart(), visitorTypes || !isHeldTo);
        looking.playFromStart();
        if (!next.equals(placement)) {
            placement = next;
            wishes = wishes.remembering(next);
            placed.accept(next);
        }
        tellStanding();
    }

    private static Optional<ReservedEdge> reserved(Place place, Displays displays, Wishes wishes) {
        if (place.as() != WindowPlace.STRIP) {
            return Optional.empty();
        }
        var monitor = place.monitor();
        int width = wishes.strip().reserved(wishes.desk().stripWidth());
        int bottom = monitor.y() + monitor.height() - 1;
        return StaffPlaces.reservable(place, displays, wishes.desk()).map(edge -> switch (edge) {
            case LEFT -> new ReservedEdge(monitor.x() + width, 0, monitor.y(), bottom);
            case RIGHT -> new ReservedEdge(0, displays.right() - monitor.x() - monitor.width() + width,
                    monitor.y(), bottom);
        });
    }

    private void mend() {
        boolean visitorMended = visitor.mend();
        if (staff.mend() || visitorMended) {
            LOG.info("a window did not cover its monitor: told the window system again");
        }
    }

    /** Whole pixels, rounded so that neighbours with fractional scales do not come to overlap. */
    private static Monitor monitor(Rectangle2D bounds) {
        return new Monitor((int) Math.round(bounds.getMinX()), (int) Math.round(bounds.getMinY()),
                (int) bounds.getWidth(), (int) bounds.getHeight());
    }
}
