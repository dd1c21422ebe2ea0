package bitan.screens.visitor.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Checklist;
import bitan.guide.GuideStep;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.flow.FlowPicture;
import bitan.screens.shared.flow.FlowPicture.Detail;

/**
 * Where the visitor is in a procedure: a card for each step in the largest type it fits in, below all steps by their
 * numbers; or all steps as one picture. Looking at other steps changes nothing. FX thread only.
 */
public final class StepsPane {
    private static final List<String> SIZES = StepPages.SIZES;
    /** For a picture of several pages: where a smaller size saves no page turning, it is to be read from two metres. */
    private static final List<String> PAGED_SIZES = SIZES.subList(0, 3);
    /** Between the parts, pixels; as the style sheet has it. */
    private static final double GAP = 10;
    /** Narrower than this, the page needs the whole width. */
    private static final double NARROW = 1000;
    /** Characters of a guide's name from which on it is left out of the title. */
    private static final int LONG_TITLE = 12;

    private final Messages words;
    private final Label title = Widgets.wrapped("", "reply-title");
    private final Button other = new Button();
    private final HBox tools = new HBox(other);
    private final Button previous;
    private final Button next;
    private final StepPages cards;
    private final FlowPicture strip;
    private final FlowPicture picture;
    private final VBox page = new VBox();
    private final BorderPane root = new BorderPane();
    private Optional<Checklist> checklist = Optional.empty();
    private boolean isWhole;
    /** Which of the steps' cards, those of which one is done on the same. */
    private int card;
    /** Which of the pages about it. */
    private int cardPage;
    private int cardPages;
    /** Where the pages of the picture before this one begin, the nearest first. */
    private final Deque<Integer> before = new ArrayDeque<>();
    private int first;
    private int last;

    /** A pane without a guide. */
    public StepsPane(Messages words) {
        this.words = words;
        cards = new StepPages(words, page);
        strip = new FlowPicture(words, Detail.NUMBERED);
        strip.getStyleClass().add("flow-strip");
        picture = new FlowPicture(words, Detail.NAMED);
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> look(!isWhole));
        tools.setAlignment(Pos.CENTER_RIGHT);
        previous = turn("steps.previous", "before", this::backward);
        next = turn("steps.next", "after", this::forward);
        page.getStyleClass().add("steps-pane");
        tools.getStyleClass().add("steps-tools");
        root.setCenter(page);
        root.getStyleClass().add("steps-page");
        // What is shown follows the room there is, and never the other way round.
        page.setMinHeight(0);
        root.setMinHeight(0);
        root.heightProperty().subscribe(_ -> again());
        root.widthProperty().subscribe(this::arrange);
    }

    /** Where the visitor is. */
    public Region header() {
        return title;
    }

    /** The way to all steps, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** The steps. */
    public Region body() {
        return root;
    }

    /** Shows this list's steps; begins with the card of where the visitor is whenever that is another one. */
    public void show(Optional<Checklist> now) {
        boolean moved = !place(now).equals(place(checklist));
        boolean other = !now.map(Checklist::steps).equals(checklist.map(Checklist::steps));
        checklist = now.filter(list -> list.step().isPresent());
        if (moved) {
            look(false);
        } else if (other) {
            again();
        }
    }

    private static Optional<List<String>> place(Optional<Checklist> list) {
        return list.flatMap(now -> now.step().map(step -> List.of(now.guide().id(), step)));
    }

    /** Turns to the whole picture, or to the card of where the visitor is. */
    private void look(boolean whole) {
        isWhole = whole;
        card = checklist.map(StepsPane::cardOfHere).orElse(0);
        cardPage = 0;
        again();
    }

    /** Other pages hold other steps when there is other room. */
    private void again() {
        first = 0;
        before.clear();
        renew();
    }

    private void renew() {
        checklist.ifPresent(list -> {
            other.setText(words.get(isWhole ? "steps.here" : "steps.whole"));
            other.setAccessibleText(words.get(isWhole ? "steps.here.accessible" : "steps.whole.accessible"));
            if (isWhole) {
                whole(list);
            } else {
                one(list);
            }
        });
    }

    private void one(Checklist list) {
        var steps = list.steps();
        var ways = StepPages.ways(steps);
        card = Math.clamp(card, 0, ways.size() - 1);
        title.setText(words.format("steps.at", here(list) + 1, steps.size()));
        turnable(ways.size() > 1, false, false);
        var pages = cards.of(list, ways.get(card), room());
        if (pages.size() > 1 && ways.size() == 1) {
            turnable(true, false, false);
            pages = cards.of(list, ways.get(card), room());
        }
        cardPages = pages.size();
        cardPage = Math.clamp(cardPage, 0, cardPages - 1);
        boolean isFirst = card == 0 && cardPage == 0;
        boolean isLast = card == ways.size() - 1 && cardPage == cardPages - 1;
        turnable(ways.size() > 1 || cardPages > 1, isFirst, isLast);
        name(previous, cardPage > 0 ? "steps.back" : "steps.previous");
        name(next, cardPage < cardPages - 1 ? "steps.on" : "steps.next");
        strip.show(steps, list.step());
        var shown = pages.get(cardPage);
        VBox.setVgrow(shown, Priority.ALWAYS);
        page.getChildren().setAll(strip, shown);
        var room = room();
        double below = room.getHeight() - TypeFit.height(strip, room.getWidth()) - GAP;
        // Where one is has to be seen, but what is read there comes first.
        if (!TypeFit.fits(shown, StepPages.PAGED, new Dimension2D(room.getWidth(), below))) {
            page.getChildren().setAll(shown);
            TypeFit.fits(shown, SIZES, room);
        }
    }

    /** All steps on one page if they fit, or as many as fit. */
    private void whole(Checklist list) {
        var steps = list.steps();
        title.setText(
                words.format(list.guide().title().length() > LONG_TITLE ? "steps.title.short" : "steps.title",
                        list.guide().title(), steps.size()));
        page.getChildren().setAll(picture);
        turnable(false, true, true);
        name(previous, "steps.previous");
        name(next, "steps.next");
        picture.show(steps, list.step());
        last = steps.size();
        if (first > 0 || !TypeFit.fits(picture, SIZES, room())) {
            part(steps, list.step());
        }
    }

    private void part(List<GuideStep> steps, Optional<String> here) {
        last = steps.size();
        do {
            turnable(true, before.isEmpty(), last == steps.size());
            picture.show(steps, here, first, last);
            last--;
        } while (!TypeFit.fits(picture, PAGED_SIZES, room()) && last > first);
        last++;
        if (last == first + 1) {
            TypeFit.fits(picture, SIZES, room());
        }
        turnable(true, before.isEmpty(), last == steps.size());
    }

    /** What the buttons leave. */
    private Dimension2D room() {
        root.applyCss();
        double beside = previous.isVisible() && !isNarrow() ? 2 * (previous.prefWidth(-1) + GAP) : 0;
        return new Dimension2D(Math.max(1, root.getWidth() - beside), root.getHeight());
    }

    /** The buttons stand beside the page, or beside the way back where the screen is narrow. */
    private void arrange() {
        boolean narrow = isNarrow();
        tools.getChildren().setAll(other);
        root.setLeft(narrow ? null : previous);
        root.setRight(narrow ? null : next);
        if (narrow) {
            tools.getChildren().setAll(previous, other, next);
        }
        previous.setContentDisplay(narrow ? ContentDisplay.LEFT : ContentDisplay.TOP);
        next.setContentDisplay(narrow ? ContentDisplay.RIGHT : ContentDisplay.TOP);
        again();
    }

    private boolean isNarrow() {
        return root.getWidth() < NARROW;
    }

    private void turnable(boolean several, boolean isFirst, boolean isLast) {
        for (var button : List.of(previous, next)) {
            button.setVisible(several);
            button.setManaged(several);
        }
        BorderPane.setMargin(page, several && !isNarrow() ? new Insets(0, GAP, 0, GAP) : Insets.EMPTY);
        previous.setDisable(isFirst);
        next.setDisable(isLast);
    }

    private void forward() {
        if (isWhole) {
            before.push(first);
            first = last;
        } else if (cardPage < cardPages - 1) {
            cardPage++;
        } else {
            card++;
            cardPage = 0;
        }
        renew();
    }

    private void backward() {
        if (isWhole) {
            first = before.isEmpty() ? 0 : before.pop();
        } else if (cardPage > 0) {
            cardPage--;
        } else {
            card--;
        }
        renew();
    }

    private static int here(Checklist list) {
        var ids = list.steps().stream().map(GuideStep::id).toList();
        return Math.max(0, list.step().map(ids::indexOf).orElse(0));
    }

    private static int cardOfHere(Checklist list) {
        var here = list.steps().get(here(list));
        return StepPages.ways(list.steps()).stream().takeWhile(ways -> !ways.contains(here)).toList().size();
    }

    private Button turn(String key, String sign, Runnable action) {
        var arrow = Widgets.drawn("steps-sign", sign);
        var button = new Button("", arrow);
        name(button, key);
        button.getStyleClass().add("steps-turn");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void name(Button button, String key) {
        button.setText(words.get(key));
        button.setAccessibleText(words.get(key + ".accessible"));
    }
}
