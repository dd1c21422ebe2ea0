package bitan.screens.staff.panel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Something in front of the clerk's whole screen until it is closed: an editor. FX thread only. */
public final class Panel {
    private final StackPane root = new StackPane();
    private final Runnable closed;

    /** A closed panel; {@code closed} is called when it was closed and the keyboard is free. */
    public Panel(Runnable closed) {
        this.closed = closed;
        root.getStyleClass().add("scrim");
        root.setVisible(false);
    }

    /** Puts this into it. */
    public void fill(Region dialog) {
        root.getChildren().setAll(dialog);
    }

    /** What to put in front of the screen. */
    public Parent root() {
        return root;
    }

    /** Whether it is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return root.visibleProperty();
    }

    /** Opens it. */
    public void open() {
        root.setVisible(true);
    }

    /** Closes it; whether it was open. */
    public boolean close() {
        boolean open = root.isVisible();
        if (open) {
            root.setVisible(false);
            closed.run();
        }
        return open;
    }
}
