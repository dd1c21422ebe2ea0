package bitan.screens.visitor.guide;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.guide.GuideStep;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** One step in large type: what is done, where, how long it takes and what it costs. FX thread only. */
final class StepCard extends VBox {

    /** How the step stands to where the visitor is. */
    enum State {
        /** Behind them. */
        DONE,
        /** Where they are. */
        HERE,
        /** Still to come. */
        AHEAD;

        static State of(int step, int here) {
            return step == here ? HERE : step < here ? DONE : AHEAD;
        }
    }

    /** The card of the step of this index, where the visitor is at {@code here}. */
    StepCard(GuideStep step, int index, int here, Messages words) {
        var state = State.of(index, here);
        var now = new Label(words.get("steps.state." + state));
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.getStyleClass().addAll("step-now", state.name().toLowerCase(Locale.ROOT));
        var title = Widgets.wrapped(words.format("steps.card", index + 1, step.title()), "step-title");
        title.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(title, now);
        head.getStyleClass().add("step-head");
        getStyleClass().addAll("step-card", state.name().toLowerCase(Locale.ROOT));
        getChildren().addAll(head, facts(step, words));
    }

    private static GridPane facts(GuideStep step, Messages words) {
        var grid = new GridPane();
        grid.getStyleClass().add("step-facts");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        add(grid, words.get("steps.fact.where"), step.where());
        add(grid, words.get("steps.fact.place"), step.place());
        add(grid, words.get("steps.fact.duration"), step.duration());
        add(grid, words.get("steps.fact.cost"), step.cost());
        return grid;
    }

    private static void add(GridPane grid, String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        var heading = new Label(name);
        heading.getStyleClass().add("step-name");
        heading.setMinWidth(USE_PREF_SIZE);
        var value = Widgets.wrapped(text, "step-value");
        value.setMinHeight(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), heading, value);
    }
}
