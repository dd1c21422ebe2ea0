package bitan.screens.shared;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
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

    /** Share of the height that scrolling by a page moves: some lines stay, so that the place is found again. */
    private static final double PAGE = 0.8;
    private static final double SOME = 100;
    /** Pixels a pointer may tremble before a press becomes a drag. */
    private static final double TREMBLE = 8;

    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper();
    private final VirtualRows<T> rows;
    private final ScrollBar bar = new ScrollBar();
    private final FadedEdges edges = new FadedEdges();
    private Anchor top = Anchor.FIRST;
    private Anchor end = Anchor.FIRST;
    private Anchor held = Anchor.LAST;
    private Anchor watched = Anchor.LAST;
    private boolean holdsWatched;
    private boolean anew;
    private Optional<VirtualRows.Place> lowest = Optional.empty();
    private boolean following = true;
    private boolean touched;
    private double pressedAt;
    private boolean settingBar;
    private double lastWidth;
    private double lastHeight;

    /** An empty column that makes its rows with {@code factory}. */
    public ReadingColumn(Supplier<? extends Row<T>> factory) {
        rows = new VirtualRows<>(getChildren(), factory);
        getStyleClass().add("reading-column");
        // It takes what room it is given.
        setPrefSize(SOME, SOME);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, value) -> barMoved(value.doubleValue()));
        getChildren().addAll(edges.nodes());
        getChildren().add(bar);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listen();
    }

    private void listen() {
        addEventHandler(ScrollEvent.SCROLL, event -> {
            scrollBy(-event.getDeltaY());
            event.consume();
        });
        addEventFilter(TouchEvent.TOUCH_PRESSED, _ -> touched = true);
        addEventFilter(TouchEvent.TOUCH_RELEASED, event -> released(event.getTouchCount() > 1));
        // Touch screens that desktops treat as a mouse send no scroll events, so dragging is scrolling here.
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            touched = true;
            pressedAt = event.getY();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released(false));
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

    /** Whether there is something newer that is not in view and will not come by itself at once. */
    public ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /** Whether the beginning of the row that is {@linkplain #watch watched} is above what is in view. */
    public ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    /**
     * The row that is to be in view as a whole.
     *
     * @param settled whether it stands at its beginning where there is too little room for all of it
     */
    public void watch(int index, boolean settled) {
        watched = new Anchor(index, 0);
        holdsWatched = settled;
    }

    /** Fills the page anew, with the row that is watched, and follows from there on. */
    public void refill() {
        follow();
        anew = true;
    }

    /** Whether what is new comes into view by itself; not once the reader has scrolled up. */
    public boolean isFollowing() {
        return following;
    }

    /** Goes to the newest row and follows from there on. */
    public void follow() {
        following = true;
        held = Anchor.LAST;
        top = Anchor.FIRST;
        lowest = Optional.empty();
        requestLayout();
    }

    /** Keeps the beginning of a row in view although its end is not, until the page is turned. */
    public void hold(int index) {
        held = new Anchor(index, 0);
        requestLayout();
    }

    /** Turns a held page; returns whether there is a further one to read before the newest. */
    public boolean turnPage() {
        if (isHolding()) {
            held = rows.moved(held, getHeight() * PAGE);
            requestLayout();
        }
        return isHolding();
    }

    /** Whether it stands still at a held row whose end is not in view. */
    public boolean isHolding() {
        return following && held.compareTo(end) < 0;
    }

    /** How many times its own height the column needs for a row. */
    public double pages(int index) {
        return pages(index, index + 1);
    }

    /** The same for several rows, {@code end} excluded. */
    public double pages(int index, int end) {
        double height = IntStream.range(index, end).mapToDouble(rows::height).sum();
        return getHeight() == 0 ? 1 : height / getHeight();
    }

    /** Moves, if need be, so that a row is in view; one that is stays where it is, whatever it shows now. */
    public void reveal(int index) {
        if (rows.count() == 0 || lastWidth == 0) {
            return;
        }
        var row = new Anchor(index, 0);
        var next = new Anchor(index + 1, 0);
        boolean inView = row.compareTo(top) >= 0 && next.compareTo(rows.moved(top, getHeight())) <= 0;
        if (inView) {
            lowest = rows.placeOf(index);
        } else {
            end = rows.anchorAtEnd(getHeight());
            moveTo(Anchor.earlier(row, end));
        }
    }

    /** Moves by pixels, down if positive; at the end it follows again. */
    public void scrollBy(double pixels) {
        if (rows.count() == 0 || lastWidth == 0) {
            return;
        }
        end = rows.anchorAtEnd(getHeight());
        moveTo(Anchor.earlier(rows.moved(top, pixels), Anchor.later(end, top)));
    }

    /** Moves by pages, down if positive. */
    public void scrollPages(int pages) {
        scrollBy(pages * getHeight() * PAGE);
    }

    /** Makes the scroll bar show the place only: too narrow a target for a finger. */
    public void indicateOnly() {
        bar.setMouseTransparent(true);
    }

    private void released(boolean stillTouched) {
        touched = stillTouched;
        requestLayout();
    }

    private void dragged(MouseEvent event) {
        double moved = pressedAt - event.getY();
        if (!event.isSynthesized() && Math.abs(moved) >= TREMBLE) {
            scrollBy(moved);
            pressedAt = event.getY();
        }
    }

    private void moveTo(Anchor anchor) {
        top = anchor;
        lowest = Optional.empty();
        held = Anchor.LAST;
        following = top.compareTo(end) >= 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double barWidth = snapSizeX(bar.prefWidth(-1));
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        boolean resized = anew || width != lastWidth || getHeight() != lastHeight;
        anew = false;
        lastWidth = width;
        lastHeight = getHeight();
        rows.width(width);
        if (following) {
            end = rows.anchorAtEnd(getHeight());
            held = resized ? beginning() : held;
        }
        top = standing();
        if (following && !touched) {
            var wanted = Anchor.earlier(end, held);
            // Later of both: what got shorter leaves a gap below rather than moving what is above it.
            top = resized ? wanted : Anchor.later(top, wanted);
        }
        lowest = Optional.of(rows.place(top, end, getInsets().getLeft(), getHeight()));
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        updateBar();
        behind.set(!following || isHolding());
        cut.set(rows.count() > 0 && watched.compareTo(top) < 0);
        edges.place(getWidth(), getHeight());
        edges.show(top.compareTo(Anchor.FIRST) > 0, behind.get());
    }

    /**
     * Where it stands before anything new is looked for. What is read stands low: when rows above the lowest change,
     * that one stays and older ones make room, but they are not pushed out while there is room below.
     */
    private Anchor standing() {
        var stood = rows.within(top);
        return lowest.filter(place -> place.row() < rows.count())
                .map(place -> rows.anchorAbove(place.row(), place.y()))
                .map(kept -> Anchor.earlier(kept, Anchor.later(stood, end))).orElse(stood);
    }

    /** The watched row's beginning, where it and what came since do not fit, but what came since would. */
    private Anchor beginning() {
        int index = watched.index();
        boolean isLong = holdsWatched && index < rows.count() && pages(index, rows.count()) > 1
                && pages(index + 1, rows.count()) < 1;
        return isLong ? watched : Anchor.LAST;
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
        moveTo(value >= bar.getMax() ? end : Anchor.earlier(new Anchor((int) value, 0), end));
    }
}
