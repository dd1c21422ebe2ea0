package bitan.screens.shared;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** JavaFX fires a focused button by Space only; people press Enter. */
public final class EnterKey {
    private EnterKey() {
    }

    /** Fires the button that has the focus if Enter was pressed; whether it did. */
    public static boolean fires(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        return false;
    }
}
