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
import bitan.guide.Guide;
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
    /** Largest first; each is a style. The last one is for what fits no other way. */
    private static final List<String> SIZES = List.of("flow-fit-0", "flow-fit-1", "flow-fit-2",
            "flow-fit-3", "flow-fit-4", "flow-fit-5");
    /** For a picture of several pages: where a smaller size saves no page turning, it is to be read from two metres. */
    private static final List<String> PAGED_SIZES = SIZES.subList(0, 3);
    /** Between the parts, pixels; as the style sheet has it. */
    private static final double GAP = 10;
    /** Narrower than this, the page needs the whole width. */
    private static final double NARROW = 1000;

    private final Messages words;
    private final Label title = Widgets.wrapped("", "reply-title");
    private final Button other = new Button();
    private final HBox tools = new HBox(other);
    private final Button previous;
    private final Button next;
    private final FlowPicture strip;
    private final FlowPicture picture;
    private final VBox page = new VBox();
    private final BorderPane root = new BorderPane();
    private Optional<Checklist> checklist = Optional.empty();
    private boolean isWhole;
    private int card;
    /** Where the pages of the picture before this one begin, the nearest first. */
    private final Deque<Integer> before = new ArrayDeque<>();
    private int first;
    private int last;

    /** A pane without a guide. */
    public StepsPane(Messages words) {
        this.words = words;
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
        checklist = now.filter(list -> list.step().isPresent());
        if (moved) {
            look(false);
        }
    }

    private static Optional<List<String>> place(Optional<Checklist> list) {
        return list.flatMap(now -> now.step().map(step -> List.of(now.guide().id(), step)));
    }

    /** Turns to the whole picture, or to the card of where the visitor is. */
    private void look(boolean whole) {
        isWhole = whole;
        card = checklist.map(StepsPane::here).orElse(0);
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
        var steps = list.guide().steps();
        int here = here(list);
        card = Math.clamp(card, 0, steps.size() - 1);
        title.setText(words.format("steps.at", here + 1, steps.size()));
        turnable(steps.size() > 1, card == 0, card == steps.size() - 1);
        strip.show(steps, list.step());
        var step = new StepCard(steps.get(card), card, here, words);
        VBox.setVgrow(step, Priority.ALWAYS);
        page.getChildren().setAll(strip, step);
        var room = room();
        boolean fits = fits(step, SIZES,
                new Dimension2D(room.getWidth(), room.getHeight() - height(strip, room.getWidth()) - GAP));
        if (!fits) {
            page.getChildren().setAll(step);
            fits(step, SIZES, room);
        }
    }

    /** All steps on one page if they fit, or as many as fit. */
    private void whole(Checklist list) {
        var steps = list.guide().steps();
        title.setText(words.format("steps.title", list.guide().title(), steps.size()));
        page.getChildren().setAll(picture);
        turnable(false, true, true);
        picture.show(steps, list.step());
        last = steps.size();
        if (first > 0 || !fits(picture, SIZES, room())) {
            part(list.guide(), list.step());
        }
    }

    private void part(Guide guide, Optional<String> here) {
        var steps = guide.steps();
        last = steps.size();
        do {
            turnable(true, before.isEmpty(), last == steps.size());
            picture.show(steps, here, first, last);
            last--;
        } while (!fits(picture, PAGED_SIZES, room()) && last > first);
        last++;
        turnable(true, before.isEmpty(), last == steps.size());
    }

    /** Wears the first of these sizes in which it is no higher, or the last; whether it then is. */
    private static boolean fits(Region region, List<String> sizes, Dimension2D room) {
        for (var size : sizes) {
            region.getStyleClass().removeAll(SIZES);
            region.getStyleClass().add(size);
            if (height(region, room.getWidth()) <= room.getHeight()) {
                return true;
            }
        }
        return false;
    }

    private static double height(Region region, double width) {
        region.applyCss();
        return region.prefHeight(width);
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
        } else {
            card++;
        }
        renew();
    }

    private void backward() {
        if (isWhole) {
            first = before.isEmpty() ? 0 : before.pop();
        } else {
            card--;
        }
        renew();
    }

    private static int here(Checklist list) {
        var ids = list.guide().steps().stream().map(GuideStep::id).toList();
        return Math.max(0, list.step().map(ids::indexOf).orElse(0));
    }

    private Button turn(String key, String sign, Runnable action) {
        var arrow = Widgets.drawn("steps-sign", sign);
        var button = new Button(words.get(key), arrow);
        button.setAccessibleText(words.get(key + ".accessible"));
        button.getStyleClass().add("steps-turn");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
