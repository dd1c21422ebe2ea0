package bitan.screens;

import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Which window the counter's keyboards type into. Where visitors have none of their own their window never takes it:
 * the window system sees to that. Where they have one, a visitor who touches an answer must not take the keyboard
 * from the clerk in the middle of a sentence: it goes over only when the touch ends in a box to type in, and never while
 * the clerk types what the visitor must not see. FX thread only.
 */
final class Keyboard {
    private final Side staff;
    private final Side visitor;
    private boolean apart;
    private boolean shared;
    private boolean held;
    private boolean withVisitor;
    /** Weak: it must not keep the screen of a visit that is closed. */
    private WeakReference<@Nullable Node> ownerAtPress = new WeakReference<>(null);
    private boolean pressedInBox;

    /** One window: what is touched in it, and how it takes the keyboard. */
    record Side(Scene scene, Runnable takeKeyboard) {}

    Keyboard(Side staff, Side visitor) {
        this.staff = staff;
        this.visitor = visitor;
        after(staff.scene, this::staffTouched);
        after(visitor.scene, this::visitorTouched);
    }

    /**
     * The windows were placed. Whoever has the keyboard keeps it, but the visitor, who might not find his box again.
     *
     * @param visitorTypes whether the visitor's window may take it
     */
    void placed(boolean onTwoMonitors, boolean visitorTypes) {
        apart = onTwoMonitors;
        shared = visitorTypes;
        giveBack();
    }

    /** It types for the clerk, whatever the visitor touches, while this is so. */
    void hold(boolean now) {
        held = now;
        if (now) {
            giveBack();
        }
    }

    private void giveBack() {
        if (withVisitor) {
            withVisitor = false;
            staff.takeKeyboard.run();
        }
    }

    private void staffTouched(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            withVisitor = false;
            staff.takeKeyboard.run();
        }
    }

    private void visitorTouched(MouseEvent event) {
        if (!shared) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            ownerAtPress = new WeakReference<>(visitor.scene.getFocusOwner());
            pressedInBox = isInBox(event);
            if (!apart && !held) {
                visitor.takeKeyboard.run();
            }
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && (apart || held)) {
            var owner = visitor.scene.getFocusOwner();
            boolean cameToBox = pressedInBox || withVisitor || owner != ownerAtPress.get();
            withVisitor = !held && cameToBox && owner instanceof TextInputControl;
            (withVisitor ? visitor : staff).takeKeyboard.run();
        }
    }

    private static boolean isInBox(MouseEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** A handler that runs when all others are done, for buttons consume what they handle. */
    private static void after(Scene scene, Consumer<MouseEvent> handler) {
        var original = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            Event result = original.dispatchEvent(event, tail);
            if (event instanceof MouseEvent mouse) {
                handler.accept(mouse);
            }
            return result;
        });
    }
}
