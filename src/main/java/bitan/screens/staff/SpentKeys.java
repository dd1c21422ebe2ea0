package bitan.screens.staff;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Keys that did something already are not typed as well, into whatever has the cursor by then. FX thread only. */
final class SpentKeys {
    private boolean spent;

    private SpentKeys() {
    }

    /** Watches a node whose filters for pressed keys are there already. */
    static void watch(Node root) {
        var keys = new SpentKeys();
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.spent = event.isConsumed());
        root.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void typed(KeyEvent event) {
        if (spent) {
            event.consume();
        }
    }
}
