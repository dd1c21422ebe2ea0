package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Pace;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Comfort.Habit;

/**
 * What is to be touched while no pad is open: six buttons at most, in two rows of three places. The lower row is always
 * the same; in the upper one stands what fits now. FX thread only.
 */
final class WayBar extends VBox {
    private final WayRow upper = new WayRow();
    private final WayRow lower = new WayRow();
    private final Button own = button();
    private final Button given = button();
    private final Button other = button();
    private final PaceButtons pace;
    private final Region talk;
    private final Messages words;
    private final Consumer<ReplyPad> onWay;
    private Habit habit = Habit.TAP;
    private List<Region> shown = List.of();

    /**
     * Nothing was said yet.
     *
     * @param talk begins to listen to the visitor, where that is their way
     * @param onWay hears of the way that was chosen
     */
    WayBar(Messages words, PaceButtons pace, Region talk, Consumer<ReplyPad> onWay) {
        this.words = words;
        this.pace = pace;
        this.talk = talk;
        this.onWay = onWay;
        var write = button();
        lead(write, ReplyPad.WRITE);
        lead(own, ReplyPad.WISH);
        lead(other, ReplyPad.OTHER);
        lower.fill(List.of(write, filling(pace.button(Pace.UNCLEAR)), other));
        getStyleClass().add("way-bar");
        getChildren().addAll(upper, lower);
    }

    /** What this visitor liked to answer with has a button of its own, instead of 选一句; 写字 has one anyway. */
    void prefer(Habit now) {
        if (now != habit) {
            habit = now;
            lead(own, habit == Habit.TYPE ? ReplyPad.TYPE : ReplyPad.WISH);
        }
    }

    /** Whether there are more answers behind the last button. */
    void more(boolean answers) {
        other.setText(words.get(answers ? "way.MORE" : "way.OTHER"));
        other.setAccessibleText(words.get(answers ? "way.MORE.accessible" : "way.OTHER.accessible"));
    }

    /** Nothing is to be answered: it is understood, or there is a sentence to be chosen, or what the clerk put there. */
    void everyday(Optional<ReplyPad> newest) {
        newest.ifPresent(way -> lead(given, way));
        var mine = habit == Habit.SPEAK && talk.isVisible() ? talk : own;
        var row = new ArrayList<Region>(List.of(pace.button(Pace.READ), mine));
        newest.ifPresent(_ -> row.add(given));
        row(row);
    }

    /** It was not understood: how it is to be said, or that it is understood now. */
    void signals() {
        row(List.of(pace.button(Pace.READ), pace.button(Pace.AGAIN), pace.button(Pace.SLOWER)));
    }

    /** Something else takes the whole row. */
    void only(Region node) {
        row(List.of(node));
    }

    private void row(List<Region> nodes) {
        boolean same = nodes.equals(shown) && nodes.stream().allMatch(node -> node.getParent() == upper);
        if (same) {
            return;
        }
        shown = List.copyOf(nodes);
        nodes.forEach(WayBar::filling);
        // The last one takes what is left, so that the others keep their places when one more comes.
        upper.fill(shown);
    }

    private static Region filling(Region node) {
        node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        if (node instanceof Button button) {
            button.setWrapText(true);
        }
        return node;
    }

    private static Button button() {
        var button = new Button();
        button.getStyleClass().add("way");
        filling(button);
        return button;
    }

    private void lead(Button button, ReplyPad way) {
        lead(button, way, words);
        button.setOnAction(_ -> onWay.accept(way));
    }

    /** Gives a button the name and the sign of a way. */
    static void lead(Button button, ReplyPad way, Messages words) {
        button.setGraphic(Widgets.drawn("way-sign", "way-" + way.name().toLowerCase(Locale.ROOT)));
        button.setText(words.get("way." + way));
        button.setAccessibleText(words.get("way." + way + ".accessible"));
    }
}
