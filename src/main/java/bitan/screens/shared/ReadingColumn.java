package bitan.screens.shared;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A column of rows that keeps still: it moves up when something new would not be seen, and never otherwise by
 * itself. Whoever scrolls up or touches it holds it where it is. Only rows in view exist as nodes. FX thread
 * only.
 *
 * <p>Own code because lists that estimate the height of rows move what is being read.
 *
 * @param <T> what a row shows, compared by {@code equals}
 */
public final class ReadingColumn<T> extends Region {

    /** One row; the same row shows one item after another. */
    public interface Row<T> {
        /** The row's node, always the same, as high as its {@code prefHeight} at the column's width. */
        Node node();

        /** Shows an item. */
        void show(T item);
    }

    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(true);
    private final Rows<T> rows;
    private final ScrollBar bar = new ScrollBar();
    private Anchor top = Anchor.FIRST;
    private Anchor end = Anchor.FIRST;
    private boolean touched;
    private boolean settingBar;
    private double lastWidth;
    private double lastHeight;

    /** An empty column that makes its rows with {@code factory}. */
    public ReadingColumn(Supplier<? extends Row<T>> factory) {
        rows = new Rows<>(getChildren(), factory);
        getStyleClass().add("reading-column");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, value) -> barMoved(value.doubleValue()));
        getChildren().add(bar);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            scrollBy(-event.getDeltaY());
            event.consume();
        });
        addEventFilter(TouchEvent.TOUCH_PRESSED, _ -> touched = true);
        addEventFilter(TouchEvent.TOUCH_RELEASED, event -> touched = event.getTouchCount() > 1);
    }

    /**
     * Shows these items.
     *
     * @param count how many there are
     * @param item the item at an index, oldest first; asked for those in view only, until the next call
     */
    public void show(int count, IntFunction<? extends T> item) {
        rows.items(count, item);
        requestLayout();
    }

    /** Shows the rows in view anew although their items are equal to what they showed. */
    public void refresh() {
        rows.stale();
        requestLayout();
    }

    /** Whether the newest row comes into view by itself; false once the reader has scrolled up. */
    public ReadOnlyBooleanProperty followingProperty() {
        return following.getReadOnlyProperty();
    }

    /** Goes to the newest row and follows from there on. */
    public void follow() {
        following.set(true);
        top = Anchor.FIRST;
        requestLayout();
    }

    /** Moves by pixels, down if positive; at the end it follows again. */
    public void scrollBy(double pixels) {
        if (rows.count() == 0 || lastWidth == 0) {
            return;
        }
        end = rows.anchorAtEnd(getHeight());
        var lowest = Anchor.later(end, top);
        top = Anchor.earlier(rows.moved(top, pixels), lowest);
        following.set(top.compareTo(end) >= 0);
        requestLayout();
    }

    /** Moves by whole pages less one line's worth, down if positive. */
    public void scrollPages(double pages) {
        scrollBy(pages * getHeight() * 0.85);
    }

    @Override
    protected void layoutChildren() {
        double barWidth = snapSizeX(bar.prefWidth(-1));
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        boolean resized = width != lastWidth || getHeight() != lastHeight;
        lastWidth = width;
        lastHeight = getHeight();
        rows.width(width);
        top = rows.within(top);
        if (following.get()) {
            end = rows.anchorAtEnd(getHeight());
            if (!touched) {
                // Later of both: what got shorter leaves a gap below rather than moving what is above it.
                top = resized ? end : Anchor.later(top, end);
            }
        }
        rows.place(top, end, getInsets().getLeft(), getHeight());
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        updateBar();
    }

    private void updateBar() {
        settingBar = true;
        double most = Math.max(end.index(), top.index());
        bar.setVisible(end.compareTo(Anchor.FIRST) > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * (rows.count() - most) / Math.max(1, rows.count()));
        bar.setValue(Math.min(most, top.index()));
        settingBar = false;
    }

    private void barMoved(double value) {
        if (settingBar) {
            return;
        }
        end = rows.anchorAtEnd(getHeight());
        top = value >= bar.getMax() ? end : Anchor.earlier(new Anchor((int) value, 0), end);
        following.set(top.compareTo(end) >= 0);
        requestLayout();
    }

    /** The column takes what room it is given. */
    @Override
    protected double computePrefHeight(double width) {
        return 100;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
