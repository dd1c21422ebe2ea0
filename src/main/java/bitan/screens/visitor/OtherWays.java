package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import bitan.screens.shared.Messages;
import bitan.screens.visitor.reply.EvenGrid;
import bitan.settings.Comfort.Habit;

/** 其他: the answers and the ways that have no button of their own, and what the clerk has put there. FX thread only. */
final class OtherWays {
    private static final int NARROW = 2;
    private static final int WIDE = 3;

    private final EvenGrid root = new EvenGrid("other-ways");
    private final Region talk;
    private final Messages words;
    private final Consumer<ReplyPad> onWay;
    private int columns = WIDE;
    private List<Region> shown = List.of();

    /**
     * Nothing to choose yet.
     *
     * @param talk begins to listen to the visitor; left out where nobody could listen
     * @param onWay hears of the way that was chosen
     */
    OtherWays(Messages words, Region talk, Consumer<ReplyPad> onWay) {
        this.words = words;
        this.talk = talk;
        this.onWay = onWay;
    }

    Region root() {
        return root;
    }

    void arrange(boolean narrow) {
        columns = narrow ? NARROW : WIDE;
        root.fill(shown, columns);
    }

    /** Shows the answers that had no room, then the ways, the visitor's own first, then what the clerk has put there. */
    void show(List<? extends Region> answers, Habit habit, List<ReplyPad> given) {
        var all = new ArrayList<Region>(answers);
        all.add(way(ReplyPad.TYPE));
        all.add(way(ReplyPad.WISH));
        if (talk.isVisible()) {
            all.add(talk);
        }
        all.subList(answers.size(), all.size())
                .sort(Comparator.comparing(node -> !(habit == Habit.SPEAK && node.equals(talk))));
        given.reversed().forEach(way -> all.add(way(way)));
        shown = List.copyOf(all);
        root.fill(shown, columns);
    }

    private Button way(ReplyPad way) {
        var button = new Button();
        button.getStyleClass().add("way");
        button.setWrapText(true);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        WayBar.lead(button, way, words);
        button.setOnAction(_ -> onWay.accept(way));
        return button;
    }
}
