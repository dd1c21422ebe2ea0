package bitan.screens.staff.modal;

import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.screens.shared.FirstMoment;

/** Something in front of the clerk's whole screen until it is closed: an editor, or a question. FX thread only. */
public final class Modal {
    private final StackPane root = new StackPane();
    private final Runnable closed;
    private final Optional<FirstMoment> first;

    /** A closed modal; {@code closed} is called when it was closed and the keyboard is free. */
    public Modal(Runnable closed) {
        this(Optional.empty(), closed);
    }

    private Modal(Optional<FirstMoment> first, Runnable closed) {
        this.first = first;
        this.closed = closed;
        root.getStyleClass().add("scrim");
        root.setVisible(false);
    }

    /** A closed modal for questions; {@code clock} tells how long one has stood. */
    public static Modal forQuestions(InstantSource clock, Runnable closed) {
        return new Modal(Optional.of(new FirstMoment(clock)), closed);
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

    /** Opens it with a question. */
    public void ask() {
        first.ifPresent(FirstMoment::begin);
        open();
    }

    /** Whether it asks something that nobody can have read: a key that is pressed now was meant for something else. */
    public boolean isTooSoon() {
        return root.isVisible() && first.filter(FirstMoment::lastsForKeys).isPresent();
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
