package bitan.screens.visitor.write;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.screens.shared.ink.StrokeLine;

/** The paper: takes finger, pen or mouse, and draws every stroke while it is drawn. FX thread only. */
public final class WritingSheet extends Region {
    /** The mouse's name among the touches. */
    private static final long MOUSE = -1;
    private static final double THINNEST = 2;

    private final Group lines = new Group();
    private final Rectangle clip = new Rectangle();
    private final Hand hand = new Hand();
    private final InstantSource clock;
    private final Consumer<Stroke> drawn;
    private @Nullable StrokeLine growing;
    private Ink ink = Ink.NONE;
    private long began;
    private double top;

    /** An empty sheet; every stroke goes to {@code drawn} when the pen is lifted. */
    public WritingSheet(InstantSource clock, Consumer<Stroke> drawn) {
        this.clock = clock;
        this.drawn = drawn;
        getStyleClass().add("sheet");
        lines.setManaged(false);
        setClip(clip);
        getChildren().add(lines);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onMouse);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onMouse);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::onMouse);
        addEventHandler(TouchEvent.ANY, this::onTouch);
    }

    /**
     * Shows this ink from this height of it on.
     *
     * @param from pixels from the top of the ink
     */
    public void show(Ink now, double from) {
        top = from;
        lines.setTranslateY(-from);
        if (!now.equals(ink)) {
            ink = now;
            drop();
            lines.getChildren()
                    .setAll(now.strokes().stream().map(stroke -> StrokeLine.of(stroke, THINNEST)).toList());
        }
    }

    /** Forgets a stroke that is not finished. */
    void drop() {
        hand.forget();
        takeAway();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }

    /** Touches come as mouse events too; those are left to {@link #onTouch}. */
    private void onMouse(MouseEvent event) {
        if (event.isSynthesized() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var point = point(event.getX(), event.getY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            meant(hand.press(MOUSE, point), point);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            meant(hand.move(MOUSE, point), point);
        } else {
            lifted(hand.lift(MOUSE, point));
        }
    }

    private void onTouch(TouchEvent event) {
        var touch = event.getTouchPoint();
        var at = sceneToLocal(touch.getSceneX(), touch.getSceneY());
        var point = point(at.getX(), at.getY());
        switch (touch.getState()) {
            case PRESSED -> meant(hand.press(touch.getId(), point), point);
            case MOVED -> meant(hand.move(touch.getId(), point), point);
            case RELEASED -> lifted(hand.lift(touch.getId(), point));
            case STATIONARY -> {
                // nothing new
            }
        }
        event.consume();
    }

    private void meant(Hand.Meaning meaning, InkPoint point) {
        switch (meaning) {
            case NONE -> {
                // not the hand that writes
            }
            case BEGUN, BEGUN_ANEW -> {
                takeAway();
                var line = new StrokeLine(point, THINNEST);
                growing = line;
                lines.getChildren().add(line);
            }
            case WENT_ON -> {
                if (growing != null) {
                    growing.grow(point);
                }
            }
        }
    }

    private void lifted(Optional<Stroke> stroke) {
        if (hand.isWriting()) {
            return;
        }
        if (stroke.isEmpty()) {
            takeAway();
            return;
        }
        growing = null;
        ink = ink.with(stroke.get());
        drawn.accept(stroke.get());
    }

    private void takeAway() {
        lines.getChildren().remove(growing);
        growing = null;
    }

    /** Where the pen is, on the paper: what goes over the edge stays on it. */
    private InkPoint point(double x, double y) {
        long now = clock.millis();
        if (ink.isEmpty() && !hand.isWriting()) {
            began = now;
        }
        return InkPoint.at(Math.clamp(x, 0, Math.max(1, getWidth())),
                Math.clamp(y, 0, Math.max(1, getHeight())) + top, Math.max(0, now - began));
    }
}
