package bitan.screens.visitor;

import javafx.scene.Parent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a kiosk does not let through: menus, key chords and function keys, gestures and the mouse's other buttons. */
final class KioskInputFilter {
    private KioskInputFilter() {
    }

    /** Teaches them to everything under a root. */
    static void teach(Parent root) {
        root.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        root.addEventFilter(GestureEvent.ANY, GestureEvent::consume);
        root.addEventFilter(MouseEvent.ANY, event -> {
            if (event.getButton() != MouseButton.NONE && event.getButton() != MouseButton.PRIMARY) {
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.ANY, event -> {
            if (isForTheSystem(event)) {
                event.consume();
            }
        });
    }

    /** Ctrl+Enter begins a new line; every other chord copies, pastes, closes or switches something. */
    private static boolean isForTheSystem(KeyEvent event) {
        boolean newLine = event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isMetaDown();
        boolean chord = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return (chord && !newLine) || event.getCode().isFunctionKey() || switch (event.getCode()) {
            case CONTEXT_MENU, WINDOWS, COMMAND, PRINTSCREEN, PAUSE, INSERT, COPY, CUT, PASTE, UNDO -> true;
            default -> false;
        };
    }
}
