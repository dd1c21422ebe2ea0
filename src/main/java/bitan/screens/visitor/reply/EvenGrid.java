package bitan.screens.visitor.reply;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Arranges nodes in columns of equal width and rows of equal height. */
public final class EvenGrid extends GridPane {

    /** An empty grid; its style class gives the gaps. */
    public EvenGrid(String styleClass) {
        getStyleClass().add(styleClass);
    }

    /** Puts these in, row by row. */
    public void fill(List<? extends Node> nodes, int columns) {
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int column = 0; column < columns; column++) {
            var equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(equal);
        }
        for (int index = 0; index < nodes.size(); index++) {
            add(nodes.get(index), index % columns, index / columns);
        }
        for (int row = 0; row < Math.ceilDiv(nodes.size(), columns); row++) {
            var filled = new RowConstraints();
            filled.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(filled);
        }
    }
}
