package bitan.screens.staff.sentences;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import bitan.screens.shared.Messages;
import bitan.sentences.ReadySentence;

/** A button with a number and the beginning of a sentence, in two lines where there is room; the whole sentence is its tooltip. */
final class SentenceButton extends Button {
    /** Pixels kept free: a label breaks its text a little earlier than a measured one. */
    private static final double SLACK = 3;
    private static final double TOOLTIP_WIDTH = 360;

    private final Tooltip whole = new Tooltip();
    private final Label digit;
    private final int number;
    private final Messages words;
    private Optional<ReadySentence> shown = Optional.empty();

    SentenceButton(Messages words, int number, Consumer<ReadySentence> use) {
        this.words = words;
        this.number = number;
        digit = new Label(String.valueOf(number));
        digit.getStyleClass().add("sentence-number");
        digit.setMinWidth(USE_PREF_SIZE);
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        setGraphic(digit);
        setTooltip(whole);
        setWrapText(true);
        setMnemonicParsing(false);
        // By keyboard it has its digit.
        setFocusTraversable(false);
        // What a sentence says must not move what stands beside it.
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("sentence");
        setOnAction(_ -> shown.ifPresent(use));
        show(Optional.empty());
    }

    Optional<ReadySentence> shown() {
        return shown;
    }

    void show(Optional<ReadySentence> sentence) {
        if (sentence.equals(shown) && isVisible() == sentence.isPresent()) {
            return;
        }
        shown = sentence;
        setVisible(sentence.isPresent());
        var text = sentence.map(ReadySentence::text).orElse("");
        whole.setText(words.format("staff.sentence", number, text));
        setAccessibleText(whole.getText());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Shows as much of the sentence as there is room for. */
    private void fit() {
        var text = shown.map(ReadySentence::text).orElse("");
        double width = getWidth() - snappedLeftInset() - snappedRightInset() - digit.prefWidth(-1)
                - getGraphicTextGap() - SLACK;
        setText(width > 0 ? fitting(text, width, room()) : text);
    }

    /** The longest beginning that is not higher than this; a longer one is never lower. */
    private String fitting(String text, double width, double height) {
        if (measured(text, width) < height) {
            return text;
        }
        int fits = 0;
        int tooLong = text.codePointCount(0, text.length());
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (measured(beginning(text, middle), width) < height) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return beginning(text, fits);
    }

    private static String beginning(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }

    /** Pixels of height that its lines may have, of which there are two at most. */
    private double room() {
        double line = measured("国", 0);
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        int lines = height < 2 * line + getLineSpacing() ? 1 : 2;
        return (lines + 0.5) * line;
    }

    private double measured(String text, double width) {
        var probe = new Text(text);
        probe.setFont(getFont());
        probe.setWrappingWidth(width);
        return probe.getLayoutBounds().getHeight();
    }
}
