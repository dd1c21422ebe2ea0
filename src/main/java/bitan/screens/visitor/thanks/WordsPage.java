package bitan.screens.visitor.thanks;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.ink.Ink;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.reply.EvenGrid;
import bitan.screens.visitor.write.ClearedInk;
import bitan.screens.visitor.write.WritingSheet;

/** Phrases to tap, and a sheet to write on. FX thread only. */
final class WordsPage {
    /** Narrower than this, two phrases stand side by side, else four. */
    private static final double NARROW = 1000;
    /** Points after which the sheet is full: what both screens draw without slowing. */
    private static final int FULL = 12_000;

    private final Map<String, ToggleButton> phrases = new LinkedHashMap<>();
    private final EvenGrid grid = new EvenGrid("thanks-phrases");
    private final WritingSheet sheet;
    private final Label hint = Widgets.wrapped("", "write-hint");
    private final Button undo;
    private final Button clear;
    private final Button type;
    private final HBox paper;
    private final VBox root;
    private final VBox actions;
    private final Messages words;
    private Said said = Said.NOTHING;
    private final ClearedInk cleared = new ClearedInk();

    /**
     * What can be done on it.
     *
     * @param phrase hears which one was tapped
     * @param ink hears what the sheet is now
     * @param type asked for keys
     */
    record Taps(Consumer<String> phrase, Consumer<Ink> ink, Runnable type) {}

    WordsPage(Messages words, InstantSource clock, Taps taps) {
        this.words = words;
        for (var phrase : words.get("thanks.phrases").split("\\|", -1)) {
            phrases.put(phrase, phrase(phrase, taps));
        }
        sheet = new WritingSheet(clock, stroke -> {
            cleared.forget();
            taps.ink().accept(said.ink().with(stroke));
        });
        sheet.setAccessibleText(words.get("thanks.sheet"));
        hint.setMouseTransparent(true);
        undo = button("write.undo", () -> taps.ink().accept(cleared.back(said.ink())));
        clear = button("write.clear", () -> taps.ink().accept(cleared.clear(said.ink())));
        type = button("thanks.type", taps.type());
        var stack = new StackPane(sheet, hint);
        HBox.setHgrow(stack, Priority.ALWAYS);
        actions = new VBox(type, undo, clear);
        actions.getStyleClass().add("write-actions");
        paper = new HBox(stack, actions);
        paper.getStyleClass().add("write-body");
        VBox.setVgrow(paper, Priority.ALWAYS);
        root = new VBox(grid, paper);
        root.getStyleClass().add("thanks-words");
        root.widthProperty().subscribe(
                width -> grid.fill(List.copyOf(phrases.values()), width.doubleValue() < NARROW ? 2 : 4));
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
        phrases.forEach((phrase, button) -> button.setSelected(now.chosen().contains(phrase)));
        boolean empty = now.ink().isEmpty();
        boolean full = now.ink().size() >= FULL;
        sheet.show(now.ink(), 0);
        sheet.setDisable(full);
        hint.setText(words.get(full ? "thanks.full" : "thanks.hint"));
        hint.setVisible(empty || full);
        cleared.show(undo, now.ink(), words);
        clear.setDisable(empty);
        var typing = words.get("thanks.type");
        type.setText(now.typed().isBlank() ? typing : words.format("list.marked", typing));
    }

    private static ToggleButton phrase(String phrase, Taps taps) {
        var button = new ToggleButton(phrase, TickBox.node());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(_ -> taps.phrase().accept(phrase));
        return button;
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setAccessibleText(words.get(key + ".accessible"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        return button;
    }
}
