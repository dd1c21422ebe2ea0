package bitan.screens.visitor.guide;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import bitan.note.code.Squares;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.note.SquareView;

/** One page about a step in large type: what is done, how, where, how long it takes and what it costs. FX thread only. */
final class StepCard extends HBox {
    /** Characters of a heading beside which there is room. */
    private static final int SHORT = 9;
    private static final double WIDE = 700;

    /** The card of a page in a room that wide; a square on it is as high and wide as {@code side}; both in pixels. */
    StepCard(StepPage page, double width, double side, Messages words) {
        var style = page.state().name().toLowerCase(Locale.ROOT);
        var title = Widgets.whole(page.heading(), "step-title");
        var tags = tags(page, style, words);
        var head = page.heading().length() <= SHORT && page.link().isEmpty() && width >= WIDE
                ? beside(title, tags)
                : new VBox(title, flow(tags));
        head.getStyleClass().add("step-head");
        var texts = new VBox(head, facts(page));
        HBox.setHgrow(texts, Priority.ALWAYS);
        getStyleClass().addAll("step-card", style);
        getChildren().add(texts);
        Squares.of(page.link()).filter(_ -> !page.link().isEmpty()).ifPresent(square -> {
            var view = new SquareView();
            view.show(Optional.of(square));
            view.setAccessibleText(words.get("steps.scan"));
            view.setMinSize(side, side);
            view.setPrefSize(side, side);
            getChildren().add(view);
        });
    }

    /** How it is done, and how it stands to where the visitor is. */
    private static Label[] tags(StepPage page, String style, Messages words) {
        var now = new Label(words.get("steps.state." + page.state()));
        now.getStyleClass().addAll("step-now", style);
        now.setMinWidth(USE_PREF_SIZE);
        if (page.kind().isEmpty()) {
            return new Label[]{now};
        }
        var kind = new Label(words.get("steps.kind." + page.kind()),
                Widgets.drawn("kind-sign", "kind-" + page.kind().toLowerCase(Locale.ROOT)));
        kind.getStyleClass().add("step-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        return new Label[]{now, kind};
    }

    private static HBox beside(Label title, Label... tags) {
        var head = new HBox(title);
        head.getChildren().addAll(tags);
        return head;
    }

    private static FlowPane flow(Label... tags) {
        var flow = new FlowPane(tags);
        flow.getStyleClass().add("step-tags");
        return flow;
    }

    private static GridPane facts(StepPage page) {
        var grid = new GridPane();
        grid.getStyleClass().add("step-facts");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        for (var fact : page.facts()) {
            var heading = new Label(fact.name());
            heading.getStyleClass().add("step-name");
            heading.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), heading, Widgets.whole(fact.text(), "step-value"));
        }
        return grid;
    }
}
