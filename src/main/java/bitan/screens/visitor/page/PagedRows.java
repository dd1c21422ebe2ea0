package bitan.screens.visitor.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Rows below each other, as many at a time as there is room for, and two arrows where there are more. FX thread only. */
public final class PagedRows {
    /** Between rows, pixels. */
    private static final double GAP = 8;

    private final VBox rows = new VBox();
    private final Label pages = new Label();
    private final Button previous;
    private final Button next;
    private final HBox turning;
    private final Messages words;
    /** Where the pages before this one begin, the nearest first. */
    private final Deque<Integer> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Range> range = new ReadOnlyObjectWrapper<>(Range.ALL);
    private List<Supplier<Region>> all = List.of();
    private int first;
    private int last;

    /** Which rows are in view, from 1; or all. */
    public record Range(int from, int to) {
        /** There is one page only. */
        public static final Range ALL = new Range(0, 0);
    }

    /** No rows. */
    public PagedRows(Messages words) {
        this.words = words;
        previous = button("◀", words.get("list.previous"), this::backward);
        next = button("▶", words.get("list.next"), this::forward);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        pages.setMaxHeight(Double.MAX_VALUE);
        turning = new HBox(previous, pages, next);
        turning.getStyleClass().add("pad-header");
        Widgets.collapse(turning);
        rows.getStyleClass().add("list-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        // Other pages hold other rows when there is other room.
        rows.heightProperty().subscribe(_ -> begin());
        rows.widthProperty().subscribe(_ -> begin());
    }

    /** The rows of this page. */
    public Region rows() {
        return rows;
    }

    /** The arrows and which rows these are; not there while all rows are. */
    public Region turning() {
        return turning;
    }

    /** Which rows are in view. */
    public ReadOnlyObjectProperty<Range> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Shows these rows from the first on. */
    public void begin(List<Supplier<Region>> now) {
        all = List.copyOf(now);
        begin();
    }

    /** Shows these rows from where the page is. */
    public void show(List<Supplier<Region>> now) {
        all = List.copyOf(now);
        fill();
    }

    private void begin() {
        first = 0;
        before.clear();
        fill();
    }

    /** As many as there is room for, and one at least. */
    private void fill() {
        first = Math.clamp(first, 0, Math.max(0, all.size() - 1));
        last = first;
        rows.getChildren().clear();
        double left = rows.getHeight();
        while (last < all.size()) {
            var row = all.get(last).get();
            rows.getChildren().add(row);
            row.applyCss();
            left -= row.prefHeight(rows.getWidth()) + GAP;
            if (left < 0 && last > first) {
                rows.getChildren().removeLast();
                break;
            }
            last++;
        }
        turning.setVisible(last - first < all.size());
        range.set(turning.isVisible() ? new Range(first + 1, last) : Range.ALL);
        previous.setDisable(before.isEmpty());
        next.setDisable(last >= all.size());
        pages.setText(first + 1 == last
                ? words.format("list.page", last, all.size())
                : words.format("list.pages", first + 1, last, all.size()));
    }

    private void forward() {
        before.push(first);
        first = last;
        fill();
    }

    private void backward() {
        first = before.isEmpty() ? 0 : before.pop();
        fill();
    }

    private static Button button(String text, String accessible, Runnable action) {
        var button = Widgets.button(text, action);
        button.setAccessibleText(accessible);
        button.getStyleClass().add("list-turn");
        return button;
    }
}
