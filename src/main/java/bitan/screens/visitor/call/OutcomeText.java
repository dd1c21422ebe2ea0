package bitan.screens.visitor.call;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import bitan.note.CallOutcome;
import bitan.screens.shared.Messages;
import bitan.screens.shared.WidthFirst;
import bitan.screens.visitor.check.Grouped;

/** What came of a call, a line for each thing that is known, as large as there is room for. */
final class OutcomeText extends WidthFirst {
    /** Pixels; what is usual has the size of the lines above it at least. */
    private static final double[] SIZES = {60, 52, 46, 40, 36, 32, 28, 24};
    private static final double LEAST = SIZES[SIZES.length - 1];

    private final VBox lines = new VBox();
    private final Messages words;

    OutcomeText(Messages words) {
        this.words = words;
        lines.getStyleClass().add("outcome-lines");
        getStyleClass().add("outcome-text");
        getChildren().add(lines);
    }

    /** Shows an outcome. */
    void show(CallOutcome outcome) {
        lines.getChildren()
                .setAll(Stream
                        .of(line("agreed", outcome.agreed()), line("by", outcome.by()),
                                line("until", outcome.until()),
                                line("telephone", Grouped.telephone(outcome.telephone())))
                        .flatMap(line -> line).toList());
        requestLayout();
    }

    private Stream<TextFlow> line(String key, String text) {
        if (text.isEmpty()) {
            return Stream.empty();
        }
        var name = new Text(words.get("call." + key));
        name.getStyleClass().add("outcome-name");
        var what = new Text(text);
        what.getStyleClass().add("outcome-what");
        var line = new TextFlow(name, what);
        line.getStyleClass().add("reading");
        line.setAccessibleText(name.getText() + text);
        return Stream.of(line);
    }

    private double heightAt(double size, double width) {
        lines.setStyle("-fx-font-size: " + (int) size + "px");
        lines.applyCss();
        return lines.prefHeight(width);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        double across = inner(width < 0 ? getWidth() : width);
        return Math.ceil(snappedTopInset() + heightAt(LEAST, across) + snappedBottomInset());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double size = DoubleStream.of(SIZES).filter(one -> heightAt(one, width) <= room).findFirst()
                .orElse(LEAST);
        lines.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, heightAt(size, width));
    }
}
