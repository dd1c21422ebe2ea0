package bitan.screens.shared;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * Shows where the next character comes: still, while the cursor that a box draws itself blinks, for which JavaFX makes
 * frame after frame and the program is never at rest. It is there too in a box whose window does not have the keyboard.
 * FX thread only.
 */
final class CaretMark {
    /** Pixels; a cursor that is seen at arm's length, and one beside which letters are read. */
    private static final double WIDE = 4;
    private static final double NARROW = 2;

    private final TextArea area;
    private final boolean always;
    private final Rectangle mark = new Rectangle();
    private final StackPane over;

    /** A mark in this box: {@code always}, or while the box has the keyboard. */
    CaretMark(TextArea area, boolean always) {
        this.area = area;
        this.always = always;
        mark.getStyleClass().add("caret");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setWidth(always ? WIDE : NARROW);
        over = new StackPane(area, mark) {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                place();
            }
        };
        HBox.setHgrow(over, Priority.ALWAYS);
        List.of(area.caretPositionProperty(), area.anchorProperty(), area.textProperty(),
                area.focusedProperty(),
                area.scrollTopProperty()).forEach(moving -> moving.subscribe(over::requestLayout));
    }

    /** The box with the mark over it. */
    Region over() {
        return over;
    }

    private void place() {
        mark.setVisible((always || area.isFocused()) && area.getSelection().getLength() == 0);
        if (mark.isVisible() && area.getSkin() instanceof TextAreaSkin skin) {
            area.layout();
            var at = skin.getCaretBounds();
            mark.setX(at.getMinX() - mark.getWidth() / 2);
            mark.setY(at.getMinY());
            mark.setHeight(at.getHeight());
        }
    }
}
