package bitan.screens.staff;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Tells the clerk that the visit is about to be closed because nobody goes on with it; any key stops that. FX thread only. */
final class IdleBanner {
    private final Label what = Widgets.whole("", "signal-what");
    private final VBox root;
    private final Messages words;

    IdleBanner(Messages words) {
        this.words = words;
        var next = Widgets.whole(words.get("staff.idle.next"));
        root = new VBox(what, next);
        root.getStyleClass().add("signal-banner");
        Widgets.hide(root);
    }

    Region root() {
        return root;
    }

    /** {@code seconds} are left; 0 if it stays open. */
    void show(int seconds) {
        root.setVisible(seconds > 0);
        what.setText(words.format("staff.idle.what", seconds));
    }
}
