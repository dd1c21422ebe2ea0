package bitan.screens.visitor;

import java.util.List;
import javafx.scene.layout.Region;

import bitan.screens.shared.WidthFirst;

/** A row of three places of one width; the last node takes all that are left. FX thread only. */
final class WayRow extends WidthFirst {
    private static final int PLACES = 3;
    private static final double GAP = 12;

    private List<? extends Region> nodes = List.of();

    WayRow() {
        getStyleClass().add("way-row");
    }

    void fill(List<? extends Region> now) {
        nodes = now;
        getChildren().setAll(nodes);
    }

    @Override
    protected double computePrefHeight(double width) {
        return nodes.stream().mapToDouble(node -> height(node, width(node, width))).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double place = Math.floor((getWidth() + GAP) / PLACES);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).resizeRelocate(i * place, 0, width(nodes.get(i), getWidth()), getHeight());
        }
    }

    private static double height(Region node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }

    private double width(Region node, double width) {
        double place = Math.floor((width + GAP) / PLACES);
        return node.equals(nodes.getLast()) ? width - (nodes.size() - 1) * place : place - GAP;
    }
}
