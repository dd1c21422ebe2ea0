package bitan.screens.visitor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** What takes the lower half of the screen: a head with the way out, and what the visitor answers with. FX thread only. */
final class Pad {
    /** Height below its head, pixels: four rows of keys and what they make. */
    private static final double LOWEST = 400;
    private static final double TALLEST = 620;

    private final double share;
    private final Button out;
    private final Region header;
    private final Region body;
    private final HBox head = new HBox();
    private final HBox others = new HBox();
    private final VBox root;
    private boolean isNarrow;
    private boolean isLeftHanded;

    Pad(Region header, Region body, double share, Messages words, Runnable close) {
        this.share = share;
        this.header = header;
        this.body = body;
        out = Widgets.button(words.get("way.close"), close);
        out.setAccessibleText(words.get("way.close.accessible"));
        HBox.setHgrow(header, Priority.ALWAYS);
        head.getStyleClass().add("pad-head");
        others.getStyleClass().add("pad-others");
        root = new VBox();
        root.getStyleClass().add("pad");
        compose();
    }

    /** What to head a pad with that needs nothing but words. */
    static Region title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("reply-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMaxHeight(Double.MAX_VALUE);
        return title;
    }

    Region root() {
        return root;
    }

    /** Shows the way to other pads. */
    void lead(List<ReplyPad> ways, Messages words, Consumer<ReplyPad> open) {
        others.getChildren().setAll(ways.stream().map(way -> {
            var button = Widgets.button(words.get("way." + way), () -> open.accept(way));
            button.setAccessibleText(words.get("way." + way + ".accessible"));
            return button;
        }).toList());
        compose();
    }

    /** Its share of a screen of this height, where that is enough; where it is narrow, other pads are led to below the head. */
    void arrange(boolean narrow, double height) {
        body.setPrefHeight(Math.clamp(height * share, LOWEST, TALLEST));
        isNarrow = narrow;
        compose();
    }

    /** The way out lies on the side of the hand that does not write. */
    void turn(boolean leftHanded) {
        isLeftHanded = leftHanded;
        compose();
    }

    private void compose() {
        head.getChildren().clear();
        head.getChildren().add(header);
        root.getChildren().setAll(head, body);
        if (isNarrow && !others.getChildren().isEmpty()) {
            root.getChildren().add(1, others);
        } else {
            head.getChildren().add(others);
        }
        if (isLeftHanded) {
            head.getChildren().add(out);
        } else {
            head.getChildren().addFirst(out);
        }
    }
}
