package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

import bitan.counter.VisitorView;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.page.PagedRows.Range;

/**
 * The pads, of which one is open at most. Those with what the clerk has put before the visitor come up by themselves. FX
 * thread only.
 */
final class Pads {
    private final Map<ReplyPad, Pad> all = new EnumMap<>(ReplyPad.class);
    private final SequencedMap<ReplyPad, Object> given = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<VisitorView> view = new ReadOnlyObjectWrapper<>(VisitorView.TALK);
    private final Messages words;
    private final Runnable changed;
    private Optional<ReplyPad> open = Optional.empty();
    private Range range = Range.ALL;
    private Optional<ReplyPad> putAside = Optional.empty();

    /** No pads; {@code changed} hears when another one is open, or none. */
    Pads(Messages words, Runnable changed) {
        this.words = words;
        this.changed = changed;
    }

    void put(ReplyPad way, Pad.Parts parts) {
        put(way, parts, this::close);
    }

    /** The same with something else to be done on the way back. */
    void put(ReplyPad way, Pad.Parts parts, Runnable back) {
        all.put(way, new Pad(way, parts, words, back));
    }

    /** Whether a pad takes the lower half of the screen. */
    ReadOnlyBooleanProperty openProperty() {
        return isOpen.getReadOnlyProperty();
    }

    /** What the visitor has open. */
    ReadOnlyObjectProperty<VisitorView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Tells which rows of the list are in view. */
    void pages(ReadOnlyObjectProperty<Range> shown) {
        shown.subscribe(now -> {
            range = now;
            look();
        });
    }

    private void look() {
        view.set(open.map(pad -> pad == ReplyPad.LIST
                ? new VisitorView(pad.part(), range.from(), range.to())
                : VisitorView.of(pad.part())).orElse(VisitorView.TALK));
    }

    boolean isOpen(ReplyPad way) {
        return open.equals(Optional.of(way));
    }

    /** What is to be seen. */
    Optional<Region> shown() {
        return open.map(all::get).map(Pad::root);
    }

    void open(ReplyPad way) {
        use(Optional.of(way));
    }

    void close() {
        putAside = Optional.empty();
        use(Optional.empty());
    }

    /** What the clerk has put before the visitor and is still there, the newest last. */
    List<ReplyPad> given() {
        return new ArrayList<>(given.sequencedKeySet());
    }

    /** What the clerk has put there last. */
    Optional<ReplyPad> newest() {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.lastEntry().getKey());
    }

    /**
     * What the clerk has put before the visitor; anything new comes up, what is taken away goes.
     *
     * @param busy whether a question comes first
     */
    void give(ReplyPad way, Optional<?> what, boolean busy) {
        if (what.equals(Optional.ofNullable(given.get(way)))) {
            return;
        }
        given.remove(way);
        what.ifPresent(now -> given.putLast(way, now));
        if (what.isPresent() && busy) {
            putAside = Optional.of(way);
        } else if (what.isPresent()) {
            open(way);
        } else if (isOpen(way)) {
            close();
        }
    }

    /** A question comes before what was being written; that comes back when it is answered. */
    void giveWay(boolean asked) {
        if (asked) {
            // What was given together with the question was put aside already.
            putAside = open.or(() -> putAside);
            use(Optional.empty());
        } else {
            use(open.or(() -> putAside));
        }
    }

    void arrange(PadRoom room) {
        all.values().forEach(pad -> pad.arrange(room));
    }

    private void use(Optional<ReplyPad> way) {
        open = way;
        isOpen.set(way.isPresent());
        look();
        changed.run();
    }
}
