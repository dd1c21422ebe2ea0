package bitan.screens.visitor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.ink.Ink;
import bitan.ink.InkReading;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.check.Grouped;

/**
 * What the program reads of the ink, large: a tap on a text, or 对 beside a number, makes it the visitor's words. Whoever
 * does not care can pass it by: the ink itself is the message. FX thread only.
 */
final class ReadRow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("candidate");
    /** Readings beside 都不是: more than three things to choose from nobody compares. */
    private static final int MOST_TEXTS = 2;
    /** From so many digits on, a text of little else is compared digit by digit. */
    private static final int LEAST_DIGITS = 4;
    /** The rest of the row beside the texts: what it says before them and the button behind them, pixels. */
    private static final double BESIDE = 290;
    /** The same of a number, which has two buttons. */
    private static final double BESIDE_NUMBER = 380;
    private static final double PADDING = 40;
    private static final double LARGEST = 40;
    private static final double LARGEST_NUMBER = 42;
    /** Two lines of it are as high as a button. */
    private static final double SMALLEST = 22;
    private static final String BREAK = " ";
    private static final String CUT = "…";

    private final HBox root = new HBox();
    private final Label what = new Label();
    private final Messages words;
    private InkReading reading = InkReading.NONE;
    private List<String> texts = List.of();
    private Optional<String> confirmed = Optional.empty();
    private boolean refused;

    ReadRow(Messages words) {
        this.words = words;
        root.getStyleClass().add("read-row");
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
        take(InkReading.NONE);
    }

    /** Shows a reading; what was said to it stays. */
    void show(InkReading now) {
        if (!now.equals(reading)) {
            take(now);
        }
    }

    /** What this ink says, as the visitor confirmed; empty if they did not. */
    String confirmed(Ink ink) {
        return isOf(ink) ? confirmed.orElse("") : "";
    }

    /** What the program reads of all of this ink, if the visitor has said nothing to it. */
    String unconfirmed(Ink ink) {
        return isOf(ink) && confirmed.isEmpty() && !refused ? reading.text() : "";
    }

    /** A stroke may have been added since it was read. */
    private boolean isOf(Ink ink) {
        return reading.ink().equals(ink);
    }

    private void take(InkReading now) {
        reading = now;
        texts = now.texts().stream().limit(MOST_TEXTS).toList();
        confirmed = Optional.empty();
        refused = false;
        renew();
    }

    private void renew() {
        var shown = new ArrayList<Node>();
        if (!texts.isEmpty() && root.getWidth() > 0) {
            what.setText(words.get(reading.whole() ? "write.read" : "write.incomplete"));
            shown.add(what);
            if (isNumber(texts.getFirst())) {
                number(texts.getFirst(), shown);
            } else {
                texts(shown);
            }
        }
        root.getChildren().setAll(shown);
    }

    private void texts(List<Node> shown) {
        double room = (root.getWidth() - BESIDE) / texts.size() - PADDING;
        for (var text : texts) {
            var button = button(fitting(text, room), words.format("write.text", text), () -> confirm(text));
            fit(button, LARGEST, room);
            button.pseudoClassStateChanged(CHOSEN, confirmed.filter(text::equals).isPresent());
            shown.add(button);
        }
        var none = button(words.get("write.none"), words.get("write.none.accessible"), this::refuse);
        none.pseudoClassStateChanged(CHOSEN, refused);
        shown.add(none);
    }

    private void number(String text, List<Node> shown) {
        double room = root.getWidth() - BESIDE_NUMBER;
        var label = new Label(fitting(Grouped.numbers(text), room));
        label.getStyleClass().add("read-number");
        fit(label, LARGEST_NUMBER, room);
        var right = button(words.get("write.right"), words.format("write.right.accessible", text),
                () -> confirm(text));
        right.pseudoClassStateChanged(CHOSEN, confirmed.isPresent());
        var wrong = button(words.get("write.wrong"), words.format("write.wrong.accessible", text),
                this::refuseNumber);
        wrong.pseudoClassStateChanged(CHOSEN, refused);
        shown.addAll(List.of(label, right, wrong));
    }

    private void confirm(String text) {
        confirmed = Optional.of(text);
        refused = false;
        renew();
    }

    private void refuse() {
        confirmed = Optional.empty();
        refused = true;
        renew();
    }

    /** The next likeliest number, if there is one. */
    private void refuseNumber() {
        if (texts.size() > 1) {
            texts = texts.subList(1, texts.size());
        }
        refuse();
    }

    private static boolean isNumber(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= LEAST_DIGITS && 2 * digits > text.length();
    }

    /** On one line or two; what does not fit even in the smallest type is left out at its beginning. */
    private static String fitting(String text, double room) {
        var line = text.replace("\n", BREAK);
        int from = 0;
        while (width(line.substring(from)) * SMALLEST > 2 * room - 2 * SMALLEST && from < line.length() - 1) {
            from = line.offsetByCodePoints(from, 1);
        }
        return from == 0 ? line : CUT + line.substring(from);
    }

    private static void fit(Labeled label, double largest, double room) {
        double size = Math.floor(Math.min(largest, room / width(label.getText())));
        boolean two = size < SMALLEST;
        label.setWrapText(two);
        label.setMaxWidth(two ? room + PADDING : Double.MAX_VALUE);
        label.setMinWidth(two ? 0 : Region.USE_PREF_SIZE);
        label.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.0fpx", Math.max(SMALLEST, size)));
    }

    /** In hanzi; a digit or a letter is about half as wide. */
    private static double width(String text) {
        return Math.max(1, text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.62 : 1.02).sum());
    }

    private static Button button(String text, String accessible, Runnable action) {
        var button = Widgets.button(text, action);
        button.getStyleClass().add("read-text");
        button.setAccessibleText(accessible);
        button.setFocusTraversable(false);
        return button;
    }
}
