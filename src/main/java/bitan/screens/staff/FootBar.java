package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.WidthFirst;

/** At the foot: what the visitor sees now, in words, and what the clerk does about it. FX thread only. */
final class FootBar extends WidthFirst {
    private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");
    /** Pixels that the words have beside the buttons; with less they stand above them. */
    private static final double LEAST_WORDS = 230;
    private static final double GAP = 12;

    private final Label visitor = Widgets.whole("", "visitor-now");
    private final Button hearVisitor = new Button();
    private final Button check;
    private final Button end;
    private final Button door;
    private final FlowPane buttons;
    private final Messages words;
    private Optional<CounterState> shown = Optional.empty();
    private int unread;

    /** What its buttons do. */
    record Actions(Runnable switchVisitor, Runnable alert, Runnable check, Runnable end,
            Runnable closeDoor) {}

    FootBar(Messages words, Actions actions) {
        this.words = words;
        hearVisitor.setOnAction(_ -> actions.switchVisitor.run());
        var alert = button("staff.call.button", actions.alert);
        check = button("staff.check.ask.newest", actions.check);
        end = button("staff.end.button", actions.end);
        end.getStyleClass().add("end");
        door = button("staff.door.button", actions.closeDoor);
        door.setAccessibleText(words.get("staff.door.accessible"));
        door.getStyleClass().add("door");
        door.setGraphic(Widgets.drawn("door-sign"));
        Widgets.collapse(hearVisitor, door);
        buttons = new FlowPane(door, hearVisitor, alert, check, end);
        buttons.getChildren().forEach(part -> ((Region) part).setMinWidth(USE_PREF_SIZE));
        buttons.getStyleClass().add("foot-buttons");
        visitor.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(List.of(visitor, buttons));
        getStyleClass().add("status-bar");
    }

    /** Follows the counter; so many facts nobody has confirmed. */
    void show(CounterState state, int unchecked) {
        shown = Optional.of(state);
        var equipment = state.equipment();
        var visitors = equipment.visitorMicrophone();
        door.setVisible(state.door().isOpen());
        hearVisitor.setText(words.get("staff.visitorMicrophone." + visitors));
        hearVisitor.pseudoClassStateChanged(LISTENING, visitors == Microphone.LISTENING);
        hearVisitor.setVisible(equipment.hearsVisitors() || visitors != Microphone.OFF);
        check.setText(unchecked == 0
                ? words.get("staff.check.ask.newest")
                : words.format("staff.check.ask.count", unchecked));
        // What is unread changes with every word, and is said beside it.
        int unfinished = UnfinishedItem.of(state, unchecked, 0, words).size();
        end.setText(unfinished == 0
                ? words.get("staff.end.button")
                : words.format("staff.end.button.open", unfinished));
        say();
    }

    /** So many characters the visitor has probably not read. */
    void unread(int characters) {
        unread = characters;
        say();
    }

    private void say() {
        shown.ifPresent(now -> visitor.setText(VisitorNow.of(now, unread, words)));
    }

    private Button button(String key, Runnable action) {
        return Widgets.button(words.get(key), action);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double around() {
        return snappedTopInset() + snappedBottomInset();
    }

    private double beside(double width) {
        return inner(width) - oneRow() - GAP;
    }

    /** The width of all buttons side by side. */
    private double oneRow() {
        return buttons.getChildren().stream().filter(Node::isManaged)
                .mapToDouble(button -> Math.ceil(button.prefWidth(-1)) + buttons.getHgap()).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || beside(width) >= LEAST_WORDS) {
            double room = width < 0 ? LEAST_WORDS : beside(width);
            return around() + Math.max(visitor.prefHeight(room), buttons.prefHeight(oneRow()));
        }
        return around() + visitor.prefHeight(inner(width)) + buttons.prefHeight(inner(width));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = inner(getWidth());
        double height = getHeight() - around();
        double beside = beside(getWidth());
        if (beside >= LEAST_WORDS) {
            visitor.resizeRelocate(left, top, beside, height);
            double wide = oneRow();
            buttons.resizeRelocate(left + width - wide, top, wide, height);
        } else {
            double words = visitor.prefHeight(width);
            visitor.resizeRelocate(left, top, width, words);
            buttons.resizeRelocate(left, top + words, width, height - words);
        }
    }
}
