package bitan.screens.shared;

import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;

/**
 * Draws a text area without the cursor, which JavaFX draws only while it blinks; {@link CaretMark} shows it. Put on by
 * the style sheet, since a skin that is there before its window has the system's input methods switched off.
 */
public final class StillCaretSkin extends TextAreaSkin {

    /** For this area; called by name. */
    public StillCaretSkin(TextArea area) {
        super(area);
    }

    @Override
    public void setCaretAnimating(boolean now) {
        // it never blinks
    }
}
