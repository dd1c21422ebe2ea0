package bitan.screens.visitor.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.ink.Box;
import bitan.ink.InkCharacter;
import bitan.ink.InkReading;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * What is read of the ink, a button for each character; a tap on one offers what else it may be. Whoever does not care
 * can pass it by: the ink itself is the message. FX thread only.
 */
final class ReadRow {
    private static final PseudoClass CANDIDATE = PseudoClass.getPseudoClass("candidate");
    /** Width of a character with its gap, pixels. */
    private static final double PLACE = 80;

    private final HBox root = new HBox();
    private final Label what = new Label();
    private final Messages words;
    private final Map<Box, String> picked = new HashMap<>();
    private InkReading reading = InkReading.NONE;
    private OptionalInt open = OptionalInt.empty();
    private int first;

    ReadRow(Messages words) {
        this.words = words;
        root.getStyleClass().add("read-row");
        what.setText(words.get("write.read"));
        what.getStyleClass().add("read-what");
        what.setMinWidth(Region.USE_PREF_SIZE);
        root.setAlignment(Pos.CENTER_LEFT);
        root.widthProperty().subscribe(_ -> renew());
    }

    Region root() {
        return root;
    }

    /** Nothing is read. */
    void clear() {
        picked.clear();
        take(InkReading.NONE);
    }

    /** Shows a reading; what was picked for a character that is still the same stays. */
    void show(InkReading now) {
        if (!now.equals(reading)) {
            take(now);
        }
    }

    /** What the visitor would send as text: what was picked, and else what is likeliest. */
    String text() {
        return reading.lines().stream()
                .map(line -> line.stream().map(this::chosen).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private void take(InkReading now) {
        reading = now;
        open = OptionalInt.empty();
        first = Math.max(0, reading.characters().size() - places());
        renew();
    }

    private String chosen(InkCharacter character) {
        return picked.getOrDefault(character.box(), character.best());
    }

    private int places() {
        return Math.max(1, (int) (root.getWidth() / PLACE) - 3);
    }

    private void renew() {
        var shown = new ArrayList<Node>();
        open.ifPresentOrElse(index -> alternatives(index, shown), () -> characters(shown));
        root.getChildren().setAll(shown);
    }

    private void characters(List<Node> shown) {
        var all = reading.characters();
        what.setVisible(!all.isEmpty());
        shown.add(what);
        int last = Math.min(all.size(), first + places());
        if (first > 0) {
            shown.add(button("◀", words.get("write.earlier"), () -> page(first - places())));
        }
        for (int i = first; i < last; i++) {
            int index = i;
            var text = chosen(all.get(i));
            shown.add(button(text.isEmpty() ? words.get("write.blank") : text,
                    words.format("write.character", text), () -> open(index)));
        }
        if (last < all.size()) {
            shown.add(button("▶", words.get("write.later"), () -> page(first + places())));
        }
    }

    private void alternatives(int index, List<Node> shown) {
        var character = reading.characters().get(index);
        for (var candidate : character.candidates()) {
            var button = button(candidate, candidate, () -> pick(character, candidate));
            button.pseudoClassStateChanged(CANDIDATE, true);
            shown.add(button);
        }
        var none = button(words.get("write.none"), words.get("write.none.accessible"),
                () -> pick(character, ""));
        none.getStyleClass().add("word");
        shown.add(none);
    }

    private void pick(InkCharacter character, String text) {
        picked.put(character.box(), text);
        open = OptionalInt.empty();
        renew();
    }

    private void open(int index) {
        open = OptionalInt.of(index);
        renew();
    }

    private void page(int from) {
        first = Math.clamp(from, 0, Math.max(0, reading.characters().size() - 1));
        renew();
    }

    private static Button button(String text, String accessible, Runnable action) {
        var button = Widgets.button(text, action);
        button.getStyleClass().add("read-character");
        button.setAccessibleText(accessible);
        button.setFocusTraversable(false);
        return button;
    }
}
