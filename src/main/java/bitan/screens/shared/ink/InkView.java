package bitan.screens.shared.ink;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import bitan.ink.Box;
import bitan.ink.Ink;
import bitan.ink.Stroke;
import bitan.screens.shared.WidthFirst;

/** Ink as it was written, smaller, in the width there is: sharp at any size. FX thread only. */
public final class InkView extends WidthFirst {
    /** Thinner lines are hard to see, pixels of the screen. */
    private static final double THINNEST = 2;

    private final double largest;
    private final Group lines = new Group();
    private final Scale scale = new Scale();
    private final Translate translate = new Translate();
    private List<Stroke> shown = List.of();
    private Box box = new Box(0, 0, 0, 0);

    /**
     * An empty view.
     *
     * @param largest scale it never exceeds
     */
    public InkView(double largest) {
        this.largest = largest;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        lines.setManaged(false);
        lines.getTransforms().addAll(scale, translate);
        getStyleClass().add("ink-view");
        getChildren().add(lines);
    }

    /** Shows this ink; strokes it shows already stay as they are. */
    public void show(Ink ink) {
        var strokes = ink.strokes();
        if (strokes.equals(shown)) {
            return;
        }
        int same = 0;
        while (same < shown.size() && same < strokes.size() && shown.get(same).equals(strokes.get(same))) {
            same++;
        }
        lines.getChildren().remove(same, lines.getChildren().size());
        strokes.stream().skip(same).map(stroke -> StrokeLine.of(stroke, THINNEST / largest))
                .forEach(lines.getChildren()::add);
        shown = strokes;
        box = ink.isEmpty() ? new Box(0, 0, 0, 0) : ink.box();
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(largest * width()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(scale(width) * height()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double factor = scale(getWidth());
        scale.setX(factor);
        scale.setY(factor);
        translate.setX(StrokeLine.PEN - box.left() + snappedLeftInset() / factor);
        translate.setY(StrokeLine.PEN - box.top() + snappedTopInset() / factor);
    }

    private double scale(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return width <= 0 ? largest : Math.min(largest, Math.max(1, inner) / width());
    }

    /** Of the ink, with room for the pen. */
    private double width() {
        return box.width() + 2 * StrokeLine.PEN;
    }

    private double height() {
        return box.height() + 2 * StrokeLine.PEN;
    }
}
