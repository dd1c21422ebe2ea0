package bitan.screens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

import bitan.screens.shared.SeldomLook;

/**
 * Drops a press on a button that was not there, or meant something else, when the finger or the hand was on its way: it
 * slid under the pointer, or came in the place of another. FX thread only.
 */
final class PressGuard {
    /** After a click: the second half of a double click was meant for what the first one was. */
    static final Duration AFTER_A_CLICK = Duration.ofMillis(500);
    /** Without a click: in less time nobody sees that something has changed, and acts on it. */
    static final Duration UNSEEN = Duration.ofMillis(250);
    /** By so much what came may seem younger than it is: then a press is dropped that much longer. */
    private static final Duration LOOKS_APART = Duration.ofMillis(50);
    /** Style class of what changes with every press in it, as candidates do with letters. */
    static final String FOLLOWS = "follows-keys";
    /** How far up the words are that tell the buttons of a list's rows apart. */
    private static final int ROW = 3;

    private final Scene scene;
    private final InstantSource clock;
    private Map<ButtonBase, Target> targets = new HashMap<>();
    private Instant clicked = Instant.MIN;
    /** What was not dropped, and may have changed something. */
    private Instant effective = Instant.MIN;
    private Point2D clickedAt = Point2D.ZERO;
    private boolean isDropping;

    /**
     * A button in its place.
     *
     * @param name what it says
     * @param row what is said beside it
     * @param since how long it is there and says so
     * @param replacing whether there was another before
     */
    private record Target(ButtonBase button, Bounds place, String name, String row, Instant since,
            boolean replacing) {

        boolean means(Target other) {
            return name.equals(other.name) && (button == other.button || row.equals(other.row));
        }
    }

    /** Guards a scene: looks at it after its frames, and whenever something is pressed. */
    PressGuard(Scene scene, InstantSource clock) {
        this.scene = scene;
        this.clock = clock;
        scene.addPostLayoutPulseListener(new SeldomLook(LOOKS_APART, this::look));
        var original = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> event instanceof MouseEvent mouse && drops(mouse)
                ? null
                : original.dispatchEvent(event, tail));
    }

    /** Takes note of what stands where. */
    void look() {
        var now = clock.instant();
        Map<ButtonBase, Target> found = new HashMap<>();
        collect(scene.getRoot(), now, found);
        targets = found;
    }

    private boolean drops(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            // What is not drawn yet counts as well.
            look();
            var at = new Point2D(event.getSceneX(), event.getSceneY());
            isDropping = button(event).flatMap(this::known).filter(this::isUnseen).isPresent();
            clicked = clock.instant();
            clickedAt = at;
            effective = isDropping ? effective : clicked;
        }
        return isDropping && isOfPress(event);
    }

    private static boolean isOfPress(MouseEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_DRAGGED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED;
    }

    private boolean isUnseen(Target target) {
        var now = clock.instant();
        boolean afterClick = now.isBefore(clicked.plus(AFTER_A_CLICK)) && !target.since.isBefore(effective);
        boolean stayed = target.place.contains(clickedAt);
        if (follows(target.button)) {
            return afterClick && stayed;
        }
        return afterClick || (target.replacing && now.isBefore(target.since.plus(UNSEEN)));
    }

    private static boolean follows(Node node) {
        return node.getStyleClass().contains(FOLLOWS)
                || (node.getParent() != null && follows(node.getParent()));
    }

    private static Optional<ButtonBase> button(MouseEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return Optional.ofNullable((ButtonBase) node);
    }

    private void collect(Node node, Instant now, Map<ButtonBase, Target> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof ButtonBase button) {
            found.put(button, seen(button, now));
        } else if (node instanceof Parent parent && !(node instanceof Labeled)
                && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, now, found));
        }
    }

    private Target seen(ButtonBase button, Instant now) {
        var known = known(button);
        var place = button.localToScene(button.getLayoutBounds());
        var fresh = new Target(button, place, button.getText() + '\n' + button.getAccessibleText(),
                known.map(Target::row).orElseGet(() -> row(button)), now, false);
        if (known.filter(same -> same.place.equals(place) && same.means(fresh)).isPresent()) {
            return known.get();
        }
        var before = targets.values().stream()
                .filter(target -> target.place.contains(place.getCenterX(), place.getCenterY())).toList();
        return before.stream().filter(fresh::means).findFirst()
                .map(same -> new Target(button, place, fresh.name, fresh.row, same.since, same.replacing))
                .orElseGet(() -> new Target(button, place, fresh.name, fresh.row, now, !before.isEmpty()));
    }

    private Optional<Target> known(ButtonBase button) {
        return Optional.ofNullable(targets.get(button));
    }

    /** The words nearest to a button, of which there may be many of the same name. */
    private static String row(Node button) {
        var node = button.getParent();
        for (int up = 0; up < ROW && node != null; up++) {
            var words = new StringBuilder();
            words(node, ROW, words);
            if (!words.isEmpty()) {
                return words.toString();
            }
            node = node.getParent();
        }
        return "";
    }

    private static void words(Node node, int depth, StringBuilder words) {
        if (node instanceof Labeled label && !(node instanceof ButtonBase)) {
            words.append(label.getText()).append('\n');
        } else if (node instanceof TextInputControl box) {
            words.append(box.getText()).append('\n');
        } else if (depth > 0 && node instanceof Parent parent && !(node instanceof ButtonBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> words(child, depth - 1, words));
        }
    }
}
