package bitan.screens.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** The rows of a column that exist as nodes: made when they come into view, used again when they leave it. */
final class VirtualRows<T> {
    private final List<Node> children;
    private final Supplier<? extends ReadingColumn.Row<T>> factory;
    private final Map<Integer, Slot<T>> slots = new TreeMap<>();
    private final Deque<Slot<T>> spare = new ArrayDeque<>();
    private IntFunction<? extends T> items = _ -> {
        throw new IndexOutOfBoundsException();
    };
    private int count;
    private double width;

    VirtualRows(List<Node> children, Supplier<? extends ReadingColumn.Row<T>> factory) {
        this.children = children;
        this.factory = factory;
    }

    int count() {
        return count;
    }

    void items(int newCount, IntFunction<? extends T> newItems) {
        count = newCount;
        items = newItems;
        if (count == 0) {
            forget();
        }
    }

    /** What one visitor read must not lie about in rows that wait to be used for the next. */
    private void forget() {
        spare.addAll(slots.values());
        spare.forEach(slot -> children.remove(slot.row.node()));
        slots.clear();
        spare.clear();
    }

    void width(double newWidth) {
        width = newWidth;
    }

    /** The nearest anchor that still exists. */
    Anchor within(Anchor anchor) {
        if (count == 0) {
            return Anchor.FIRST;
        }
        return anchor.index() < count ? anchor : new Anchor(count - 1, 0);
    }

    /** Where the column stands when the last row's lower edge is at its own. */
    Anchor anchorAtEnd(double viewport) {
        return anchorAbove(count, viewport);
    }

    /** Where the column stands when a row begins so far below its upper edge. */
    Anchor anchorAbove(int row, double y) {
        int index = row;
        double above = y;
        while (above > 0 && index > 0) {
            index--;
            above -= height(index);
        }
        return above > 0 ? Anchor.FIRST : new Anchor(index, -above);
    }

    /** The anchor some pixels further down, or up if negative. */
    Anchor moved(Anchor anchor, double pixels) {
        int index = anchor.index();
        double hidden = anchor.hidden() + pixels;
        while (hidden < 0 && index > 0) {
            index--;
            hidden += passingHeight(index);
        }
        double height = passingHeight(index);
        while (index < count - 1 && hidden >= height) {
            hidden -= height;
            index++;
            height = passingHeight(index);
        }
        return new Anchor(index, Math.max(0, hidden));
    }

    /** Where a row was put: pixels from the column's upper edge to its own. */
    record Place(int row, double y) {}

    /**
     * Lays out the rows in view; keeps those at the end, which are measured again and again.
     *
     * @return where the lowest row in view was put
     */
    Place place(Anchor top, Anchor end, double x, double viewport) {
        var lowest = new Place(top.index(), -top.hidden());
        double y = -top.hidden();
        int index = top.index();
        for (; index < count && y < viewport; index++) {
            double height = height(index);
            var node = slot(index).row.node();
            node.setVisible(true);
            node.resizeRelocate(x, y, width, height);
            lowest = new Place(index, y);
            y += height;
        }
        release(top.index(), index, end.index());
        return lowest;
    }

    /** Where a row in view was put. */
    Optional<Place> placeOf(int index) {
        return Optional.ofNullable(slots.get(index))
                .map(slot -> new Place(index, slot.row.node().getLayoutY()));
    }

    private void release(int from, int to, int keptFrom) {
        var iterator = slots.entrySet().iterator();
        while (iterator.hasNext()) {
            var entry = iterator.next();
            int index = entry.getKey();
            if (index >= from && index < to) {
                continue;
            }
            entry.getValue().row.node().setVisible(false);
            if (index < keptFrom || index >= count) {
                spare.push(entry.getValue());
                iterator.remove();
            }
        }
    }

    /** The height of a row at the column's width, whole pixels. */
    double height(int index) {
        return Math.ceil(slot(index).row.node().prefHeight(width));
    }

    /** The same for a row that is perhaps only passed by: it gets no place of its own. */
    private double passingHeight(int index) {
        if (slots.containsKey(index)) {
            return height(index);
        }
        double height = height(index);
        spare.push(slots.remove(index));
        return height;
    }

    private Slot<T> slot(int index) {
        var slot = slots.computeIfAbsent(index, _ -> spare.isEmpty() ? added() : spare.pop());
        T item = items.apply(index);
        if (!Objects.equals(item, slot.item)) {
            slot.item = item;
            slot.row.show(item);
            // Else the first measure would not know the font.
            slot.row.node().applyCss();
        }
        return slot;
    }

    private Slot<T> added() {
        var slot = new Slot<T>(factory.get());
        slot.row.node().setVisible(false);
        children.addFirst(slot.row.node());
        return slot;
    }

    private static final class Slot<T> {
        private final ReadingColumn.Row<T> row;
        private @Nullable T item;

        Slot(ReadingColumn.Row<T> row) {
            this.row = row;
        }
    }
}
