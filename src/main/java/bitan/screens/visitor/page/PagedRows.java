package bitan.screens.visitor.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

/**
 * Rows below each other, as many at a time as there is room for, and two arrows where there are more. Which rows a page
 * has depends on how low they can be, so that it stays the same whatever else they show. FX thread only.
 */
public final class PagedRows {
    /** Between rows, pixels. */
    private static final double GAP = 8;
    /** The style of a row that fills more than a page in its own type. */
    private static final String SMALL = "small-row";

    private final VBox rows = new VBox();
    private final Label pages = new Label();
    private final Button previous;
    private final Button next;
    private final HBox turning;
    private final Messages words;
    private final String keys;
    /** Where the pages before this one begin, the nearest first. */
    private final Deque<Integer> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Range> range = new ReadOnlyObjectWrapper<>(Range.ALL);
    private List<? extends Row> all = List.of();
    private Runnable turned = () -> {};
    private int first;
    private int last;

    /** A row as it is shown where there is room, and as low as it can be. */
    @FunctionalInterface
    public interface Row {
        /** With all there is to say, made anew. */
        Region whole();

        /** The same as low as it can be, made anew. */
        default Region low() {
            return whole();
        }

        /** For how many things it counts; one that counts for none belongs to the one before it. */
        default int count() {
            return 1;
        }

        /** Whether it says what those after it are, and stands on no page without them. */
        default boolean isHeading() {
            return false;
        }

        /** What it belongs to, said again where a page begins with it; empty for nothing. */
        default String belongsTo() {
            return "";
        }
    }

    /** Which of the things that are counted are in view, from 1; or all. */
    public record Range(int from, int to) {
        /** There is one page only. */
        public static final Range ALL = new Range(0, 0);
    }

    /** No rows of things to bring. */
    public PagedRows(Messages words) {
        this(words, "list");
    }

    /** No rows; what they are called stands in the words whose keys begin so. */
    public PagedRows(Messages words, String keys) {
        this.words = words;
        this.keys = keys;
        previous = button("◀", words.get(keys + ".previous"), this::backward);
        next = button("▶", words.get(keys + ".next"), this::forward);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        pages.setMaxHeight(Double.MAX_VALUE);
        turning = new HBox(previous, pages, next);
        turning.getStyleClass().add("pad-header");
        Widgets.collapse(turning);
        rows.getStyleClass().add("list-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        // Where there is other room, the page still begins where it began.
        rows.heightProperty().subscribe(_ -> fill());
        rows.widthProperty().subscribe(_ -> fill());
    }

    /** The rows of this page. */
    public Region rows() {
        return rows;
    }

    /** Turns to the next page, if there is one. */
    public void turn() {
        if (!isAtEnd()) {
            forward();
        }
    }

    /** Hears whenever other rows may be shown. */
    public void onTurned(Runnable listener) {
        turned = listener;
    }

    /** Whether there is room that rows are shown in. */
    public boolean isShown() {
        return rows.getHeight() > 0;
    }

    /** Whether the last row is on this page. */
    public boolean isAtEnd() {
        return last >= all.size();
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
    public void begin(List<? extends Row> now) {
        all = List.copyOf(now);
        begin();
    }

    /** Shows these rows from where the page is. */
    public void show(List<? extends Row> now) {
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
        double left = rows.getHeight() + GAP - repeat();
        while (last < all.size()) {
            var row = all.get(last).low();
            rows.getChildren().add(row);
            left -= height(row) + GAP;
            if (left < 0 && last == first) {
                row.getStyleClass().add(SMALL);
            } else if (left < 0) {
                left += height(row) + GAP;
                rows.getChildren().removeLast();
                break;
            }
            last++;
        }
        while (last > first + 1 && last < all.size() && all.get(last - 1).isHeading()) {
            left += height((Region) rows.getChildren().removeLast()) + GAP;
            last--;
        }
        widen(left);
        tell();
        turned.run();
    }

    /** Says what the first row of the page belongs to; how much height that takes. */
    private double repeat() {
        var text = all.isEmpty() || first == 0 ? "" : all.get(first).belongsTo();
        if (text.isEmpty()) {
            return 0;
        }
        var label = Widgets.whole(text, "list-remark", "list-belongs");
        rows.getChildren().add(label);
        return height(label) + GAP;
    }

    /** Lets rows say all there is to say, the upper ones first, as long as there is room. */
    private void widen(double room) {
        double left = room;
        int before = rows.getChildren().size() - (last - first);
        for (int i = first; i < last; i++) {
            int at = before + i - first;
            var low = (Region) rows.getChildren().get(at);
            var whole = all.get(i).whole();
            double height = height(low);
            if (low.getStyleClass().contains(SMALL)) {
                return;
            }
            rows.getChildren().set(at, whole);
            double more = height(whole) - height;
            if (more > left) {
                rows.getChildren().set(at, low);
            } else {
                left -= more;
            }
        }
    }

    private void tell() {
        turning.setVisible(last - first < all.size());
        boolean begins = first < all.size() && all.get(first).count() > 0;
        int from = Math.max(1, counted(first) + (begins ? 1 : 0));
        int to = Math.max(from, counted(last));
        range.set(turning.isVisible() ? new Range(from, to) : Range.ALL);
        previous.setDisable(before.isEmpty());
        next.setDisable(last >= all.size());
        pages.setText(from == to
                ? words.format(keys + ".page", to, counted(all.size()))
                : words.format(keys + ".pages", from, to, counted(all.size())));
    }

    /** How many things the first of the rows count for. */
    private int counted(int first) {
        return all.stream().limit(first).mapToInt(Row::count).sum();
    }

    private double height(Region row) {
        row.applyCss();
        return Math.max(row.minHeight(rows.getWidth()), row.prefHeight(rows.getWidth()));
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
