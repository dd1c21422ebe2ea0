package bitan.screens.staff;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Letters that did something already are not typed as well, into whatever has the cursor by then. FX thread only. */
final class SpentKeys {
    private String spent = "";

    private SpentKeys() {
    }

    /** Watches a node whose filters for pressed keys are there already. */
    static void watch(Node root) {
        var keys = new SpentKeys();
        root.addEventFilter(KeyEvent.KEY_PRESSED,
                event -> keys.spent = event.isConsumed() ? event.getCode().getName() : "");
        root.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keys.spent = "");
    }

    /** What an input method writes comes without a key and stays. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equalsIgnoreCase(spent)) {
            event.consume();
        }
        spent = "";
    }
}
