package bitan.screens.visitor.thanks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.letter.Feeling;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.reply.EvenGrid;

/** Phrases to tap that fit the face, and the ways to words of one's own. FX thread only. */
final class WordsPage {
    /** Narrower than this, two phrases stand side by side, else four. */
    private static final double NARROW = 1000;

    private final Map<String, ToggleButton> phrases = new LinkedHashMap<>();
    private final List<String> kind;
    private final EvenGrid grid = new EvenGrid("thanks-phrases");
    private final Button write;
    private final Button type;
    private final VBox root;
    private final Messages words;
    private List<ToggleButton> offered = List.of();

    /**
     * What can be done on it.
     *
     * @param phrase hears which one was tapped
     * @param write asked for the sheet
     * @param type asked for keys
     */
    record Taps(Consumer<String> phrase, Runnable write, Runnable type) {}

    WordsPage(Messages words, Taps taps) {
        this.words = words;
        kind = List.of(words.get("thanks.phrases").split("\\|", -1));
        var all = new ArrayList<>(kind);
        all.addAll(List.of(words.get("thanks.phrases.unkind").split("\\|", -1)));
        all.forEach(phrase -> phrases.put(phrase, phrase(phrase, taps)));
        write = button("thanks.write", taps.write());
        type = button("thanks.type", taps.type());
        var own = new HBox(write, type);
        own.getStyleClass().add("pad-tools");
        VBox.setVgrow(grid, Priority.ALWAYS);
        root = new VBox(grid, own);
        root.getStyleClass().add("thanks-words");
        root.widthProperty().subscribe(this::arrange);
    }

    Region root() {
        return root;
    }

    /** Whoever was pleased is not asked for what was bad; what was tapped before stays there. */
    void show(Said now) {
        phrases.forEach((phrase, button) -> button.setSelected(now.chosen().contains(phrase)));
        var fitting = phrases.keySet().stream().filter(phrase -> kind.contains(phrase)
                || !now.feeling().equals(Optional.of(Feeling.GOOD)) || now.chosen().contains(phrase))
                .map(phrases::get).toList();
        if (!fitting.equals(offered)) {
            offered = fitting;
            arrange();
        }
        mark(write, "thanks.write", !now.ink().isEmpty());
        mark(type, "thanks.type", !now.typed().isBlank());
    }

    private void arrange() {
        grid.fill(offered, root.getWidth() < NARROW ? 2 : 4);
    }

    private void mark(Button button, String key, boolean done) {
        button.setText(done ? words.format("list.marked", words.get(key)) : words.get(key));
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
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
