package bitan.screens.shared.flow;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.guide.GuideStep;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.flow.FlowPicture.Detail;

/** One step on the way: its number in a mark that tells by its shape how it stands, and what is done there. */
final class Station extends VBox {
    private final Label number = new Label();
    private final HBox mark = new HBox(number);
    private final StackPane place = new StackPane(mark);

    /** How a step stands. */
    enum State {
        /** Behind somebody: a disc with a tick. */
        DONE,
        /** Where they are: a sign with a pin. */
        HERE,
        /** Still to come: a plain disc. */
        AHEAD;

        /** Of the step of this index, when somebody is at {@code here}, or nowhere if that is negative. */
        static State of(int index, int here) {
            if (here < 0 || index > here) {
                return AHEAD;
            }
            return index == here ? HERE : DONE;
        }
    }

    Station(int ordinal, GuideStep step, State state, Messages words, Detail detail) {
        number.setText(String.valueOf(ordinal));
        number.getStyleClass().add("flow-number");
        mark.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        mark.getStyleClass().addAll("flow-mark", state.name().toLowerCase(Locale.ROOT));
        place.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("flow-station");
        getChildren().add(place);
        setAlignment(Pos.TOP_CENTER);
        switch (state) {
            case HERE -> sign(words, detail);
            case DONE -> tick();
            case AHEAD -> {
                // a plain disc
            }
        }
        if (detail == Detail.NAMED) {
            name(step.title(), "flow-title");
            name(step.place(), "flow-place");
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.format("flow.station." + state, ordinal, step.title(), step.place()));
    }

    /** The size of its number, pixels. */
    double unit() {
        return number.getFont().getSize();
    }

    double markWidth() {
        return mark.getWidth();
    }

    double markHeight() {
        return place.getHeight();
    }

    private void sign(Messages words, Detail detail) {
        mark.getChildren().add(region("flow-pin"));
        if (detail == Detail.NAMED) {
            var here = new Label(words.get("flow.here"));
            here.getStyleClass().add("flow-here");
            here.setMinWidth(USE_PREF_SIZE);
            mark.getChildren().add(here);
        }
    }

    /** On the edge of the disc, so that the number stays whole. */
    private void tick() {
        var badge = new StackPane(region("flow-tick"));
        badge.getStyleClass().add("flow-badge");
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        badge.translateXProperty().bind(mark.widthProperty().divide(2));
        badge.translateYProperty().bind(mark.heightProperty().divide(-4));
        place.getChildren().add(badge);
    }

    private void name(String text, String style) {
        if (!text.isEmpty()) {
            var label = Widgets.wrapped(text);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(style);
            getChildren().add(label);
        }
    }

    private static Region region(String style) {
        return Widgets.drawn(style);
    }
}
