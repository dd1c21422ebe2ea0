package bitan.screens.staff;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Modal;

/**
 * A question or a text in front of the whole screen. No letter answers a question, and no button has the focus before it
 * is given to one by Tab: neither who types on nor a scanner, which ends with Enter, answers what they have not read.
 * The key that asked says yes when it is let go and pressed anew; Esc leaves everything as it was.
 */
final class Overlay {
    private final Modal modal;
    private final Label tooSoon;
    private final Messages words;
    private Optional<KeyCode> asker = Optional.empty();
    private Runnable action = () -> {};
    private List<Lead> leads = List.of();
    private boolean isReleased;

    /** Something to do in place of what is asked about. */
    record Instead(Runnable action) {}

    /** Something to do first, by a click or by its key; the question is closed for it. */
    record Lead(String text, KeyCode key, Runnable action) {}

    /**
     * A closed overlay.
     *
     * @param clock tells how long a question has stood
     * @param closed called when it was closed in whatever way and the keyboard is free
     */
    Overlay(Messages words, InstantSource clock, Runnable closed) {
        this.words = words;
        modal = Modal.forQuestions(clock, closed);
        tooSoon = Widgets.wrapped(words.get("staff.tooSoon"), "notice");
    }

    /** What it stands in. */
    Modal modal() {
        return modal;
    }

    /**
     * Asks whether to do something.
     *
     * @param key below which the words lie
     * @param by the key that asks, if one does
     */
    void ask(String key, Optional<KeyCode> by, Runnable onConfirm, Optional<Instead> instead) {
        ask(key, by, onConfirm, instead, List.of());
    }

    /** The same, with what had better be done first. */
    void ask(String key, Optional<KeyCode> by, Runnable onConfirm, Optional<Instead> instead,
            List<Lead> first) {
        leads = List.copyOf(first);
        var text = Widgets.wrapped(words.get(key + ".text"));
        var no = button("staff.cancel", () -> {});
        var yes = button(key + ".confirm", onConfirm);
        yes.getStyleClass().add("accent");
        var buttons = new ArrayList<Button>(List.of(no, yes));
        instead.ifPresent(other -> buttons.add(1, button(key + ".instead", other.action())));
        action = onConfirm;
        asker = by;
        isReleased = false;
        tooSoon.setManaged(true);
        var content = new VBox(text);
        content.getStyleClass().add("dialog-leads");
        if (!first.isEmpty()) {
            content.getChildren().add(0, new Label(words.get(key + ".first")));
            content.getChildren().addAll(1, first.stream().map(this::button).toList());
        }
        var dialog = fill(words.get(key + ".title"), content, buttons);
        modal.ask();
        dialog.requestFocus();
    }

    /** Shows something to read. */
    void tell(String title, Node content) {
        leads = List.of();
        var close = button("staff.close", () -> {});
        asker = Optional.of(KeyCode.F1);
        action = () -> {};
        isReleased = false;
        tooSoon.setManaged(false);
        fill(title, content, List.of(close));
        modal.open();
        close.requestFocus();
    }

    /** Closes without doing anything; whether it was open. */
    boolean close() {
        return modal.close();
    }

    /** Says that a key was not taken because nobody can have read what is asked. */
    void sayTooSoon() {
        tooSoon.setVisible(true);
    }

    /** A key was let go. */
    void released() {
        isReleased = true;
    }

    /** Does what is asked about if this is the key that asked, and is not held down since; whether it is. */
    boolean pressedAgain(KeyCode key) {
        boolean isAsker = modal.openProperty().get() && asker.equals(Optional.of(key));
        if (isAsker && isReleased) {
            close();
            action.run();
        }
        return isAsker;
    }

    /** Closes the question and does what this key does first; whether it was asked about. */
    boolean leads(KeyCode key) {
        var lead = leads.stream().filter(one -> modal.openProperty().get() && one.key() == key).findFirst();
        lead.ifPresent(this::follow);
        return lead.isPresent();
    }

    private void follow(Lead lead) {
        close();
        lead.action().run();
    }

    /** Not reached by Tab: it has its key, and Tab and Enter go on to end the visit. */
    private Button button(Lead lead) {
        var button = new Button(words.format("staff.open.key", lead.key().getName(), lead.text()));
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.getStyleClass().add("dialog-lead");
        button.setOnAction(_ -> follow(lead));
        return button;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> {
            close();
            action.run();
        });
        return button;
    }

    private Region fill(String title, Node content, List<Button> buttons) {
        var heading = Widgets.wrapped(title, "type-title");
        var row = new HBox();
        row.getChildren().setAll(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("buttons");
        // In a question it keeps its room: the buttons stay where they are.
        tooSoon.setVisible(false);
        var dialog = new VBox(heading, content, tooSoon, row);
        dialog.getStyleClass().add("dialog");
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setAccessibleText(title);
        modal.fill(dialog);
        return dialog;
    }
}
