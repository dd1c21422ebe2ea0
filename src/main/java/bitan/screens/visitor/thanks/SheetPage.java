package bitan.screens.visitor.thanks;

import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.ink.Ink;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.write.ClearedInk;
import bitan.screens.visitor.write.WritingSheet;

/** A sheet to write on. FX thread only. */
final class SheetPage {
    /** Points after which the sheet is full: what both screens draw without slowing. */
    private static final int FULL = 12_000;

    private final WritingSheet sheet;
    private final Label hint = Widgets.wrapped("", "write-hint");
    private final Button undo;
    private final Button clear;
    private final HBox root;
    private final VBox actions;
    private final Messages words;
    private Said said = Said.NOTHING;
    private final ClearedInk cleared = new ClearedInk();

    /** An empty sheet; {@code onInk} hears what is on it then. */
    SheetPage(Messages words, InstantSource clock, Consumer<Ink> onInk) {
        this.words = words;
        sheet = new WritingSheet(clock, stroke -> {
            cleared.forget();
            onInk.accept(said.ink().with(stroke));
        });
        sheet.setAccessibleText(words.get("thanks.sheet"));
        hint.setMouseTransparent(true);
        undo = button("write.undo", () -> onInk.accept(cleared.back(said.ink())));
        clear = button("write.clear", () -> onInk.accept(cleared.clear(said.ink())));
        var stack = new StackPane(sheet, hint);
        HBox.setHgrow(stack, Priority.ALWAYS);
        actions = new VBox(undo, clear);
        actions.getStyleClass().add("write-actions");
        root = new HBox(stack, actions);
        root.getStyleClass().add("write-body");
    }

    Region root() {
        return root;
    }

    /** Puts the buttons where the writing hand does not cover them. */
    void arrange(boolean leftHanded) {
        actions.toFront();
        if (leftHanded) {
            actions.toBack();
        }
    }

    /** Begins with the next visitor. */
    void begin() {
        cleared.forget();
    }

    void show(Said now) {
        said = now;
        boolean empty = now.ink().isEmpty();
        boolean full = now.ink().size() >= FULL;
        sheet.show(now.ink(), 0);
        sheet.setDisable(full);
        hint.setText(words.get(full ? "thanks.full" : "thanks.hint"));
        hint.setVisible(empty || full);
        cleared.show(undo, now.ink(), words);
        clear.setDisable(empty);
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setAccessibleText(words.get(key + ".accessible"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        return button;
    }
}
