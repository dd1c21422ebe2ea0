package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Comfort.Habit;

/** The ways of answering, a button each, and which hand writes. FX thread only. */
final class WayBar extends VBox {
    private final ToggleButton hand = new ToggleButton();
    private final Map<ReplyPad, Node> ways = new EnumMap<>(ReplyPad.class);
    private final Button given = button();
    private final List<Node> others;
    private final Messages words;
    private final Consumer<ReplyPad> onWay;
    private Habit habit = Habit.TAP;
    private boolean isNarrow;

    /**
     * All ways.
     *
     * @param talk the button for the voice, a way without a pad
     * @param onWay hears of the way that was chosen
     * @param onHand hears whether the left hand writes
     */
    WayBar(Messages words, Region talk, Consumer<ReplyPad> onWay, Consumer<Boolean> onHand) {
        this.words = words;
        this.onWay = onWay;
        for (var way : ReplyPad.ALWAYS) {
            var button = button();
            lead(button, way);
            ways.put(way, button);
        }
        Widgets.hide(given);
        hand.getStyleClass().add("hand");
        hand.setMinWidth(Region.USE_PREF_SIZE);
        hand.setMaxWidth(Double.MAX_VALUE);
        hand.setOnAction(_ -> onHand.accept(hand.isSelected()));
        others = List.of(talk, hand);
        HBox.setHgrow(talk, Priority.ALWAYS);
        getStyleClass().add("way-bar");
        arrange(false);
        show(false);
    }

    /** All in one row, or in two where the screen is narrow. */
    void arrange(boolean narrow) {
        isNarrow = narrow;
        getChildren().clear();
        HBox.setHgrow(hand, narrow ? Priority.ALWAYS : Priority.NEVER);
        var first = row(inOrder());
        getChildren().add(first);
        if (narrow) {
            getChildren().add(row(others));
        } else {
            first.getChildren().addAll(others);
        }
    }

    /** What this visitor liked to answer with stands first. */
    void prefer(Habit now) {
        if (now != habit) {
            habit = now;
            arrange(isNarrow);
        }
    }

    private List<Node> inOrder() {
        var order = new ArrayList<ReplyPad>(ReplyPad.ALWAYS);
        switch (habit) {
            case WRITE -> order.addFirst(ReplyPad.WRITE);
            case TYPE -> order.addFirst(ReplyPad.TYPE);
            case TAP, SPEAK -> {
                // as they always stand
            }
        }
        return Stream.concat(Stream.of(given), order.stream().distinct().map(ways::get)).toList();
    }

    /** Leads to what the clerk has put before the visitor, if anything. */
    void offer(Optional<ReplyPad> now) {
        given.setVisible(now.isPresent());
        now.ifPresent(way -> lead(given, way));
    }

    /** Shows which hand writes. */
    void show(boolean leftHanded) {
        hand.setSelected(leftHanded);
        hand.setText(words.get(leftHanded ? "hand.LEFT" : "hand.RIGHT"));
        hand.setAccessibleText(words.get(leftHanded ? "hand.LEFT.accessible" : "hand.RIGHT.accessible"));
    }

    private static HBox row(List<Node> buttons) {
        var row = new HBox();
        row.getStyleClass().add("way-row");
        row.getChildren().setAll(buttons);
        return row;
    }

    private static Button button() {
        var button = new Button();
        button.getStyleClass().add("way");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void lead(Button button, ReplyPad way) {
        var sign = Widgets.drawn("way-sign", "way-" + way.name().toLowerCase(Locale.ROOT));
        button.setGraphic(sign);
        button.setText(words.get("way." + way));
        button.setAccessibleText(words.get("way." + way + ".accessible"));
        button.setOnAction(_ -> onWay.accept(way));
    }
}
