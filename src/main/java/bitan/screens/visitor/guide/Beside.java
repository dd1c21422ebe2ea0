package bitan.screens.visitor.guide;

import java.util.List;
import javafx.scene.layout.Region;

import bitan.screens.shared.WidthFirst;

/** What stands side by side below a line of text, all equally wide and as high as the highest. FX thread only. */
final class Beside extends WidthFirst {
    private static final double GAP = 10;

    private final Region above;
    private final List<? extends Region> parts;

    Beside(Region above, List<? extends Region> parts) {
        this.above = above;
        this.parts = List.copyOf(parts);
        getChildren().add(above);
        getChildren().addAll(parts);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TypeFit.height(above, width)
                + parts.stream().mapToDouble(part -> TypeFit.height(part, each(width))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double top = TypeFit.height(above, getWidth());
        above.resizeRelocate(0, 0, getWidth(), top);
        double width = snapSizeX(each(getWidth()));
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).resizeRelocate(i * (width + GAP), top, width, getHeight() - top);
        }
    }

    private double each(double width) {
        return Math.floor((width - (parts.size() - 1) * GAP) / parts.size());
    }
}
