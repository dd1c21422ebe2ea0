package bitan.screens.staff;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import bitan.screens.staff.desk.Arrangement;
import bitan.screens.staff.desk.DeskLayout;
import bitan.screens.staff.desk.FoldedBar;
import bitan.screens.staff.desk.WorkTab;
import bitan.settings.Desk.Edge;

/** How the clerk's screen is arranged, and whether the work pane stands beside the strip. FX thread only. */
final class DeskPlace {
    private final DeskLayout layout;
    private final VisitHead head;
    private final WorkSide work;
    private final FoldedBar folded;
    private final Runnable freeKeyboard;
    private final ReadOnlyDoubleWrapper beside = new ReadOnlyDoubleWrapper();
    private Edge edge = Edge.RIGHT;
    private BooleanSupplier isInFront = () -> false;
    private Optional<Consumer<Arrangement>> owner = Optional.empty();

    DeskPlace(DeskLayout layout, VisitHead head, WorkSide work, FoldedBar folded, Runnable freeKeyboard) {
        this.layout = layout;
        this.head = head;
        this.work = work;
        this.folded = folded;
        this.freeKeyboard = freeKeyboard;
        head.onFold(() -> want(Arrangement.FOLDED));
        folded.onUnfold(() -> want(Arrangement.STRIP));
        work.pane().openProperty().subscribe(_ -> openPane());
    }

    /** Gives the parts the places they have in this much room. */
    void arrange(Arrangement now, Edge at) {
        boolean same = layout.arrangement() == now;
        edge = at;
        layout.arrange(now, at);
        head.stands(now, at);
        if (now == Arrangement.FULL) {
            if (work.pane().openProperty().get().isEmpty()) {
                work.pane().open(WorkTab.GUIDES);
            }
        } else if (!same) {
            work.close();
        }
        openPane();
        makeRoom();
        if (now == Arrangement.FOLDED) {
            folded.focus();
        } else if (!same) {
            freeKeyboard.run();
        }
    }

    /** Who makes the window as wide as an arrangement needs, and arranges it. */
    void ownedBy(Consumer<Arrangement> now) {
        owner = Optional.of(now);
    }

    /** Opens a tab; in the bar there is no room for it. */
    void open(WorkTab tab) {
        if (layout.arrangement() == Arrangement.FOLDED) {
            want(Arrangement.STRIP);
        }
        work.open(tab);
    }

    /** While this stands in front, there is as much room beside the strip as the work pane takes. */
    void makeRoomFor(ReadOnlyBooleanProperty standing) {
        isInFront = standing::get;
        standing.subscribe(now -> {
            if (now) {
                makeRoom();
            } else {
                closePane();
            }
        });
    }

    private void makeRoom() {
        if (isInFront.getAsBoolean() && layout.arrangement() != Arrangement.FULL) {
            open(WorkTab.MORE);
        }
    }

    /** Closes the work pane beside the strip, wherever the keyboard is; whether it was open. */
    boolean closePane() {
        boolean closed = layout.arrangement() == Arrangement.STRIP && work.close();
        if (closed) {
            freeKeyboard.run();
        }
        return closed;
    }

    /** Pixels that the work pane wants beside the strip. */
    ReadOnlyDoubleProperty besideProperty() {
        return beside.getReadOnlyProperty();
    }

    private void want(Arrangement now) {
        owner.ifPresentOrElse(one -> one.accept(now), () -> arrange(now, edge));
    }

    private void openPane() {
        boolean open = work.pane().openProperty().get().isPresent();
        boolean isBeside = open && layout.arrangement() == Arrangement.STRIP;
        layout.openPane(open);
        work.pane().closable(isBeside);
        beside.set(isBeside ? DeskLayout.PANE_WIDTH : 0);
    }
}
