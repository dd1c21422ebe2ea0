package bitan.screens.staff.choose;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.staff.choose.Stretches.Offer;

/** A small list beside a word: what else it could be. Arrows and Enter choose, Esc or a click elsewhere leaves. */
final class ChoiceMenu {
    private final Pane root = new Pane();
    private final VBox list = new VBox();
    private final Messages words;
    private final Answers answers;

    /** What the clerk wants. */
    interface Answers {
        /** This wording. */
        void choose(Offer offer);

        /** To word the whole turn anew. */
        void edit();

        /** To look at another stretch: -1 an earlier one, 1 a later one. */
        void move(int step);

        /** Nothing. */
        void leave();
    }

    ChoiceMenu(Messages words, Answers answers) {
        this.words = words;
        this.answers = answers;
        list.getStyleClass().add("choice-menu");
        list.setAccessibleRole(AccessibleRole.CONTEXT_MENU);
        root.getChildren().add(list);
        root.setVisible(false);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget().equals(root)) {
                answers.leave();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Node root() {
        return root;
    }

    boolean isOpen() {
        return root.isVisible();
    }

    /** Opens beside what it is about, with the first offer framed. */
    void open(String heading, List<Offer> offers, Bounds beside) {
        var head = new Label(heading);
        head.getStyleClass().add("choice-heading");
        list.getChildren().setAll(head);
        offers.forEach(offer -> list.getChildren().add(item(offer)));
        var edit = new Button(words.get("staff.choose.edit"));
        edit.getStyleClass().add("choice-edit");
        edit.setOnAction(_ -> answers.edit());
        list.getChildren().add(edit);
        items().forEach(item -> item.setMaxWidth(Double.MAX_VALUE));
        root.setVisible(true);
        place(beside);
        items().getFirst().requestFocus();
    }

    void close() {
        root.setVisible(false);
        list.getChildren().clear();
    }

    private Button item(Offer offer) {
        var item = new Button(offer.text());
        if (offer.heard()) {
            var heard = new Label(words.get("staff.choose.asHeard"));
            heard.getStyleClass().addAll("type-small", "ink-soft");
            item.setGraphic(new HBox(heard));
            item.setContentDisplay(ContentDisplay.RIGHT);
        }
        item.getStyleClass().add("choice");
        item.setAccessibleText(words.format("staff.choose.accessible", offer.text()));
        item.setOnAction(_ -> answers.choose(offer));
        return item;
    }

    /** Below the words if there is room, else above; never over the edge. */
    private void place(Bounds beside) {
        root.applyCss();
        list.autosize();
        var at = root.sceneToLocal(beside);
        double below = at.getMaxY();
        boolean fits = below + list.getHeight() <= root.getHeight();
        double y = fits ? below : at.getMinY() - list.getHeight();
        list.relocate(within(at.getMinX(), root.getWidth() - list.getWidth()),
                within(y, root.getHeight() - list.getHeight()));
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(value, most));
    }

    private void onKey(KeyEvent event) {
        Consumer<Integer> focus = step -> {
            var items = items();
            int now = items.indexOf(root.getScene().getFocusOwner());
            items.get(Math.floorMod(now + step, items.size())).requestFocus();
        };
        boolean taken = switch (event.getCode()) {
            case UP -> accept(focus, -1);
            case DOWN, TAB -> accept(focus, event.isShiftDown() ? -1 : 1);
            case LEFT -> accept(answers::move, -1);
            case RIGHT -> accept(answers::move, 1);
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private static boolean accept(Consumer<Integer> action, int step) {
        action.accept(step);
        return true;
    }

    private List<Button> items() {
        return list.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
    }
}
