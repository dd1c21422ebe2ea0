package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Words;
import bitan.screens.staff.panel.Panel;

/**
 * A question or a text in front of the whole screen. The confirming button has the focus, so that Enter does what is
 * framed; Y confirms too and Esc leaves everything as it was.
 */
final class Overlay {
    private final Panel panel;
    private final Words words;
    private Runnable action = () -> {};
    private Optional<Runnable> instead = Optional.empty();

    /**
     * A closed overlay.
     *
     * @param closed called when it was closed in whatever way and the keyboard is free
     */
    Overlay(Words words, Runnable closed) {
        this.words = words;
        panel = new Panel(closed);
    }

    /** What it stands in. */
    Panel panel() {
        return panel;
    }

    /** Asks whether to do something; the words lie under {@code key}. */
    void ask(String key, Runnable onConfirm) {
        ask(key, onConfirm, Optional.empty());
    }

    /** The same with something to do in its place, which T does too. */
    void ask(String key, Runnable onConfirm, Runnable inPlace) {
        ask(key, onConfirm, Optional.of(inPlace));
    }

    private void ask(String key, Runnable onConfirm, Optional<Runnable> inPlace) {
        var text = new Label(words.get(key + ".text"));
        text.setWrapText(true);
        var yes = new Button(words.get(key + ".confirm"));
        yes.getStyleClass().add("accent");
        yes.setOnAction(_ -> confirm());
        var no = new Button(words.get("staff.cancel"));
        no.setOnAction(_ -> close());
        var buttons = new ArrayList<Button>(List.of(yes, no));
        inPlace.ifPresent(_ -> {
            var other = new Button(words.get(key + ".instead"));
            other.setOnAction(_ -> instead());
            buttons.addFirst(other);
        });
        instead = inPlace;
        action = onConfirm;
        open(words.get(key + ".title"), text, yes, buttons);
    }

    /** Shows something to read. */
    void tell(String title, Node content) {
        var close = new Button(words.get("staff.close"));
        close.setOnAction(_ -> close());
        instead = Optional.empty();
        action = () -> {};
        open(title, content, close, List.of(close));
    }

    /** Closes without doing anything; whether it was open. */
    boolean close() {
        return panel.close();
    }

    /** Does what is asked about, as its button would; whether it was open. */
    boolean confirm() {
        boolean open = close();
        if (open) {
            action.run();
        }
        return open;
    }

    /** Does what is offered in its place, as its button would; whether there was anything. */
    boolean instead() {
        boolean offered = panel.openProperty().get() && instead.isPresent();
        if (offered) {
            close();
            instead.ifPresent(Runnable::run);
        }
        return offered;
    }

    private void open(String title, Node content, Button first, List<Button> buttons) {
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("type-title");
        var row = new HBox();
        row.getChildren().setAll(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("buttons");
        var dialog = new VBox(heading, content, row);
        dialog.getStyleClass().add("dialog");
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setAccessibleText(title);
        panel.fill(dialog);
        panel.open();
        first.requestFocus();
    }
}
