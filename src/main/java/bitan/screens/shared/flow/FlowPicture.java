package bitan.screens.shared.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import bitan.guide.GuideStep;
import bitan.screens.shared.Messages;
import bitan.screens.shared.WidthFirst;

/**
 * A guide's steps as one way from station to station. It winds over as many rows as the width asks for, every second
 * one backwards. All measures follow its font size. FX thread only.
 */
public final class FlowPicture extends WidthFirst {
    /** Between rows, in sizes of the stations' numbers. */
    private static final double ROW_GAP = 0.35;

    private final Messages words;
    private final Detail detail;
    private final List<Station> stations = new ArrayList<>();
    private final FlowLine line = new FlowLine();
    private boolean comesFromBefore;
    private boolean goesOn;

    /** How much is written at a station. */
    public enum Detail {
        /** Number, title, window or floor. */
        NAMED(8),
        /** The number alone: where one is, at a glance. */
        NUMBERED(2.2);

        /** What a station needs at least, in sizes of its number. */
        private final double least;

        Detail(double least) {
            this.least = least;
        }
    }

    /** A picture without steps. */
    public FlowPicture(Messages words, Detail detail) {
        this.words = words;
        this.detail = detail;
        getStyleClass().add("flow-picture");
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows all steps, and at which of them somebody is. */
    public void show(List<GuideStep> steps, Optional<String> here) {
        show(steps, here, 0, steps.size());
    }

    /** The same of those from {@code first} to before {@code last}; the way then comes from and goes on beyond them. */
    public void show(List<GuideStep> steps, Optional<String> here, int first, int last) {
        int at = here.map(id -> steps.stream().map(GuideStep::id).toList().indexOf(id)).orElse(-1);
        comesFromBefore = first > 0;
        goesOn = last < steps.size();
        stations.clear();
        IntStream.range(first, last).mapToObj(
                index -> new Station(index + 1, steps.get(index), Station.State.of(index, at), words, detail))
                .forEach(stations::add);
        line.show(first, last, at);
        getChildren().setAll(line.nodes());
        getChildren().addAll(stations);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (stations.isEmpty()) {
            return 0;
        }
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        var grid = grid(inner);
        return getInsets().getTop() + getInsets().getBottom() + rowGap() * (grid.rows() - 1)
                + IntStream.range(0, grid.rows()).mapToDouble(row -> height(grid, row)).sum();
    }

    @Override
    protected void layoutChildren() {
        if (stations.isEmpty()) {
            return;
        }
        double left = getInsets().getLeft();
        var grid = grid(getWidth() - left - getInsets().getRight());
        var stops = new ArrayList<FlowLine.Stop>();
        double y = getInsets().getTop();
        for (int row = 0; row < grid.rows(); row++) {
            double height = height(grid, row);
            for (int index : grid.inRow(row, stations.size())) {
                var station = stations.get(index);
                double width = grid.textWidth();
                double x = left + grid.centre(index) - width / 2;
                station.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), height);
                station.layout();
                stops.add(new FlowLine.Stop(x + width / 2, y + station.markHeight() / 2,
                        station.markWidth() / 2, grid.goesRight(row)));
            }
            y += height + rowGap();
        }
        line.lay(stops, new FlowLine.Room(left, left + grid.width(), unit(), comesFromBefore, goesOn));
    }

    private FlowGrid grid(double width) {
        return FlowGrid.of(stations.size(), width, unit(), detail.least);
    }

    private double height(FlowGrid grid, int row) {
        return grid.inRow(row, stations.size()).stream()
                .mapToDouble(index -> stations.get(index).prefHeight(grid.textWidth())).max().orElse(0);
    }

    private double rowGap() {
        return unit() * ROW_GAP;
    }

    /** The size of a station's number, pixels. */
    private double unit() {
        return stations.getFirst().unit();
    }
}
