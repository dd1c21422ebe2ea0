package bitan.screens.staff.guide;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import bitan.conversation.Command;

/**
 * One line of the clerk's list: a question, a material or an alternative, and what can be answered. FX thread only.
 *
 * @param id unique in its list
 * @param root the node
 * @param answers what keys 1, 2, 3 and so on do, in the order of the buttons
 * @param isAnswered whether one of them is chosen
 */
record ListRow(String id, VBox root, List<? extends Command> answers, boolean isAnswered) {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    ListRow {
        answers = List.copyOf(answers);
    }

    /** Marks it as that which the keys answer. */
    void choose(boolean now) {
        root.pseudoClassStateChanged(CHOSEN, now);
    }

    /** Something with buttons in one line. */
    static VBox row(HBox line) {
        var row = new VBox(line);
        row.getStyleClass().add("list-item");
        return row;
    }

    /** A line of a text, to which buttons are added. */
    static HBox line(Label text, Node... buttons) {
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(text);
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("list-line");
        return line;
    }
}
