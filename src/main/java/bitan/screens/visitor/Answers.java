package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import bitan.replies.Offer;
import bitan.replies.Suggestion;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.reply.OfferBar;

/**
 * The answers that fit the clerk's last line: the three likeliest in a row, the others behind 更多. 写字 has a place of
 * its own below them; above a pad it is one of them. FX thread only.
 */
final class Answers {
    private static final int MOST = 3;
    private static final int MOST_NARROW = 2;

    private final OfferBar likely;
    private final OfferBar rest;
    private final OfferBar above;
    private final HBox strip = new HBox();
    private final Region more;
    private boolean isNarrow;
    private int turn;
    private List<Suggestion> all = List.of();

    /**
     * None yet.
     *
     * @param taps gets what is tapped
     * @param tapsAbove gets what is tapped above a pad
     * @param others opens those that have no room
     */
    Answers(Messages words, Consumer<Suggestion> taps, Consumer<Suggestion> tapsAbove, Runnable others) {
        likely = new OfferBar(taps);
        rest = new OfferBar(taps);
        above = new OfferBar(tapsAbove);
        more = Widgets.button(words.get("way.MORE"), others);
        more.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(above.root(), Priority.ALWAYS);
        strip.getStyleClass().add("answer-strip");
        strip.getChildren().addAll(above.root(), more);
        Widgets.hide(more);
    }

    /** Whether nothing fits but to write. */
    boolean isEmpty() {
        return likely.buttons().isEmpty();
    }

    /** The three likeliest. */
    Region row() {
        return likely.root();
    }

    /** Whether there are others. */
    boolean areMore() {
        return tapped().size() > MOST;
    }

    /** Those that have no room. */
    List<? extends Region> further() {
        return rest.buttons();
    }

    /** The likeliest and the way to the others, low enough to stand above a pad. */
    Node strip() {
        return strip;
    }

    void arrange(boolean narrow) {
        isNarrow = narrow;
        fill();
    }

    /** Shows what fits the clerk's turn of this number. */
    void show(int number, Offer offer) {
        turn = number;
        all = ordered(offer.suggestions());
        fill();
    }

    /** Lets every answer be tapped again: the one that was sent has been taken back. */
    void renew() {
        List.of(likely, rest, above).forEach(OfferBar::renew);
    }

    private void fill() {
        var tapped = tapped();
        int most = all.size() > MOST && isNarrow ? MOST_NARROW : MOST;
        likely.show(turn, first(MOST, tapped));
        rest.show(turn, tapped.subList(Math.min(most, tapped.size()), tapped.size()));
        above.show(turn, first(most, all));
        more.setVisible(all.size() > most);
    }

    /** Where the likeliest are not all there is, one that takes any day or number is among them. */
    private static List<Suggestion> ordered(List<Suggestion> suggestions) {
        var ordered = new ArrayList<>(suggestions);
        int any = IntStream.range(0, ordered.size()).filter(i -> takesAny(ordered.get(i))).findFirst()
                .orElse(0);
        if (any >= MOST) {
            ordered.add(MOST - 1, ordered.remove(any));
        }
        return ordered;
    }

    private static boolean takesAny(Suggestion suggestion) {
        return suggestion instanceof Suggestion.PickDate || suggestion instanceof Suggestion.EnterNumber;
    }

    private List<Suggestion> tapped() {
        return all.stream().filter(one -> !(one instanceof Suggestion.WriteIt)).toList();
    }

    private static List<Suggestion> first(int most, List<Suggestion> of) {
        return of.subList(0, Math.min(most, of.size()));
    }
}
