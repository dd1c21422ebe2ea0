package bitan.screens.staff;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.screens.shared.WidthFirst;

/** The head of a row: who and when on the left, what can be done with it on the right, below where the column is narrow. */
final class TurnHead extends WidthFirst {
    /** Least between left and right, pixels. */
    private static final double BETWEEN = 8;

    private final HBox said;
    private final Region tools;

    TurnHead(HBox said, Region tools) {
        this.said = said;
        this.tools = tools;
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(said, tools);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(said.prefWidth(-1), tools.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return said.prefWidth(-1) + BETWEEN + tools.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = said.prefHeight(-1);
        double other = tools.prefHeight(-1);
        return isWide(width) ? Math.max(one, other) : one + other;
    }

    @Override
    protected void layoutChildren() {
        boolean wide = isWide(getWidth());
        double height = wide ? getHeight() : said.prefHeight(-1);
        said.resizeRelocate(0, 0, Math.min(getWidth(), said.prefWidth(-1)), height);
        double width = Math.min(getWidth(), tools.prefWidth(-1));
        tools.resizeRelocate(getWidth() - width, wide ? 0 : height, width, getHeight() - (wide ? 0 : height));
    }

    private boolean isWide(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }
}
