package bitan.screens.staff;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;

/** Tells the clerk that the visit is about to be closed because nobody goes on with it; any key stops that. FX thread only. */
final class IdleBanner {
    private final Label what = new Label();
    private final VBox root;
    private final Messages words;

    IdleBanner(Messages words) {
        this.words = words;
        what.getStyleClass().add("signal-what");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var next = new Label(words.get("staff.idle.next"));
        next.setWrapText(true);
        next.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(what, next);
        root.getStyleClass().add("signal-banner");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
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
