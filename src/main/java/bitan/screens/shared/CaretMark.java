package bitan.screens.shared;

import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * Shows where the next character comes in a box whose window does not have the keyboard: the box itself draws no cursor
 * then. FX thread only.
 */
final class CaretMark {
    /** Pixels; a cursor that is seen at arm's length. */
    private static final double WIDTH = 4;

    private final TextArea area;
    private final Rectangle mark = new Rectangle();
    private final StackPane over;

    CaretMark(TextArea area) {
        this.area = area;
        mark.getStyleClass().add("caret");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setWidth(WIDTH);
        over = new StackPane(area, mark) {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                place();
            }
        };
        HBox.setHgrow(over, Priority.ALWAYS);
        area.caretPositionProperty().subscribe(over::requestLayout);
        area.textProperty().subscribe(over::requestLayout);
        area.focusedProperty().subscribe(over::requestLayout);
    }

    /** The box with the mark over it. */
    Region over() {
        return over;
    }

    private void place() {
        mark.setVisible(!area.isFocused() || area.getScene() == null || area.getScene().getWindow() == null
                || !area.getScene().getWindow().isFocused());
        if (mark.isVisible() && area.getSkin() instanceof TextAreaSkin skin) {
            area.layout();
            var at = skin.getCaretBounds();
            mark.setX(at.getMinX());
            mark.setY(at.getMinY());
            mark.setHeight(at.getHeight());
        }
    }
}
