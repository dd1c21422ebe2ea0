package bitan.screens.visitor.check;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import bitan.screens.shared.WidthFirst;

/** A few characters as large as fit on one line; what does not fit at the least size wraps between its groups. */
final class BigText extends WidthFirst {
    /** Pixels; the largest captions have this size. */
    static final double LEAST = 96;
    private static final double PROBE = 100;

    private final Text text = new Text();
    private double most = LEAST;
    private double size;

    BigText() {
        getStyleClass().add("big-text");
        getChildren().add(text);
    }

    /** Shows these characters, at most so large; none where this is not seen. */
    void show(String characters, double pixels) {
        if (!characters.equals(text.getText()) || most != pixels) {
            text.setText(characters);
            most = pixels;
            requestLayout();
        }
    }

    /** Chooses the size; a group that is wider than the screen makes all of them smaller. */
    private void fit(double width) {
        if (text.getText().isEmpty()) {
            // Nobody sees it then, and a style given to what nobody sees has JavaFX draw for ever.
            return;
        }
        double line = PROBE * width / naturalWidth(text.getText());
        if (line >= LEAST) {
            size(Math.min(line, most));
            text.setWrappingWidth(0);
        } else {
            double widest = text.getText().lines().flatMap(whole -> Stream.of(whole.split(" ")))
                    .mapToDouble(this::naturalWidth).max().orElse(PROBE);
            size(Math.min(LEAST, PROBE * width / widest));
            text.setWrappingWidth(width);
        }
    }

    private double naturalWidth(String characters) {
        var probe = new Text(characters);
        probe.setFont(new Font(text.getFont().getName(), PROBE));
        // A pixel more, so that what fits exactly does not wrap.
        return Math.max(1, probe.getLayoutBounds().getWidth() + 1);
    }

    private void size(double pixels) {
        if (pixels != size) {
            size = pixels;
            text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", pixels));
            text.applyCss();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        text.relocate(0, 0);
    }
}
