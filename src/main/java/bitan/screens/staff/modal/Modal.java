package bitan.screens.staff.modal;

import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.screens.shared.FirstMoment;
import bitan.screens.shared.KeptInputMethod;

/** Something in front of the clerk's whole screen until it is closed: an editor, or a question. FX thread only. */
public final class Modal {
    private final StackPane root = new StackPane();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
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
        KeptInputMethod.in(root);
    }

    /** A closed modal for questions; {@code clock} tells how long one has stood. */
    public static Modal forQuestions(InstantSource clock, Runnable closed) {
        return new Modal(Optional.of(new FirstMoment(clock)), closed);
    }

    /** Puts this into it. */
    public void fill(Region dialog) {
        KeptInputMethod.in(dialog);
        root.getChildren().setAll(dialog);
    }

    /** What to put in front of the screen. */
    public Parent root() {
        return root;
    }

    /** Whether it is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens it. */
    public void open() {
        root.setVisible(true);
        // What lies behind is switched off only now: a keyboard that is nowhere for a moment loses its input method.
        root.requestFocus();
        open.set(true);
    }

    /** Opens it with a question. */
    public void ask() {
        first.ifPresent(FirstMoment::begin);
        open();
    }

    /** Whether it asks something that nobody can have read: a key that is pressed now was meant for something else. */
    public boolean isTooSoon() {
        return open.get() && first.filter(FirstMoment::lastsForKeys).isPresent();
    }

    /** Closes it; whether it was open. */
    public boolean close() {
        boolean wasOpen = open.get();
        if (wasOpen) {
            open.set(false);
            closed.run();
            root.setVisible(false);
        }
        return wasOpen;
    }
}
