package bitan.screens.visitor.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The keys of a layout over all the room there is, every row as high as the others. */
final class KeyRows extends Region {
    private static final double GAP = 10;
    private static final double LEAST_GAP = 4;
    private static final double ALONE_GAP = 10;
    private static final double LEAST = 72;

    private List<Placed> placed = List.of();
    private int rows = 1;

    /** A key's button, its row, and where it begins and ends, as shares of the row's units. */
    private record Placed(Button button, int row, int before, int inRow, double from, double units,
            double all) {}

    void show(KeyboardLayout layout, Function<Key, Button> buttons) {
        var all = new ArrayList<Placed>();
        rows = layout.rows().size();
        for (int row = 0; row < rows; row++) {
            var cells = layout.rows().get(row);
            double units = cells.stream().mapToDouble(KeyboardLayout.Cell::units).sum();
            double from = 0;
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                all.add(new Placed(buttons.apply(cell.key()), row, i, cells.size(), from, cell.units(),
                        units));
                from += cell.units();
            }
        }
        placed = all;
        getChildren().setAll(all.stream().map(Placed::button).toList());
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    @Override
    protected void layoutChildren() {
        double gap = rows == 1
                ? ALONE_GAP
                : Math.clamp((getHeight() - rows * LEAST) / (rows - 1), LEAST_GAP, GAP);
        double height = (getHeight() - (rows - 1) * gap) / rows;
        for (var key : placed) {
            double unit = (getWidth() - (key.inRow() - 1) * gap) / key.all();
            double left = Math.round(key.from() * unit + key.before() * gap);
            double right = Math.round((key.from() + key.units()) * unit + key.before() * gap);
            double top = Math.round(key.row() * (height + gap));
            key.button().resizeRelocate(left, top, right - left, Math.floor(height));
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows * LEAST + (rows - 1) * LEAST_GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }
}
