package bitan.screens.visitor.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The keys of a layout over all the room there is, every row as high as the others. */
final class KeyRows extends Region {
    private static final double GAP = 10;
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

    @Override
    protected void layoutChildren() {
        double height = (getHeight() - (rows - 1) * GAP) / rows;
        for (var key : placed) {
            double unit = (getWidth() - (key.inRow() - 1) * GAP) / key.all();
            double left = Math.round(key.from() * unit + key.before() * GAP);
            double right = Math.round((key.from() + key.units()) * unit + key.before() * GAP);
            double top = Math.round(key.row() * (height + GAP));
            key.button().resizeRelocate(left, top, right - left, Math.floor(height));
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows * LEAST + (rows - 1) * GAP;
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
