package bitan.screens.shared;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The small parts that both screens are built of. FX thread only. */
public final class Widgets {
    private Widgets() {
    }

    /** A button that is never narrower than its words. */
    public static Button button(String text, Runnable pressed) {
        var button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> pressed.run());
        return button;
    }

    /** A text that goes on in the next line where it is too long for one. */
    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /** The same, which is never cut where there is little height. */
    public static Label whole(String text, String... styles) {
        var label = wrapped(text, styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the stylesheet draws by these classes. */
    public static Region drawn(String... styles) {
        var region = new Region();
        region.getStyleClass().addAll(styles);
        return region;
    }

    /** Takes all the width that is left in a row. */
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Lets these take room only while they are visible. */
    public static void collapse(Node... nodes) {
        for (var node : nodes) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    /** The same, and they are not visible yet. */
    public static void hide(Node... nodes) {
        collapse(nodes);
        for (var node : nodes) {
            node.setVisible(false);
        }
    }

    /** Marks what the user chose among several buttons. */
    public static void mark(Button button, boolean chosen) {
        button.getStyleClass().remove("accent");
        if (chosen) {
            button.getStyleClass().add("accent");
        }
    }
}
