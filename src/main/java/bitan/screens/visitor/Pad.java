package bitan.screens.visitor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * What takes the lower half of the screen: what it is, what the visitor answers with, and below it the way back, always
 * in the same corner, beside what can be done here. FX thread only.
 */
final class Pad {
    private final ReplyPad way;
    private final Parts parts;
    private final Button back;
    private final HBox below = new HBox();
    private final VBox root = new VBox();

    /**
     * What a pad is made of.
     *
     * @param header says what it is
     * @param body fills the room there is
     * @param tools stand beside the way back
     */
    record Parts(Region header, Region body, Region tools) {

        /** One that needs no words. */
        static Parts of(Region body, Region tools) {
            return new Parts(nothing(), body, tools);
        }

        /** One with nothing to be done beside the way back. */
        static Parts titled(String title, Region body) {
            return new Parts(title(title), body, nothing());
        }

        private static Region nothing() {
            var nothing = new Region();
            Widgets.hide(nothing);
            return nothing;
        }

        private static Region title(String words) {
            var title = Widgets.wrapped(words, "reply-title");
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMaxHeight(Double.MAX_VALUE);
            return title;
        }

        /** Whether the header is words only, which may stand beside the way back where there is little height. */
        private boolean isPlain() {
            return header instanceof Label;
        }
    }

    Pad(ReplyPad way, Parts parts, Messages words, Runnable close) {
        this.way = way;
        this.parts = parts;
        back = Widgets.button(words.get("way.back"), close);
        back.setAccessibleText(words.get("way.back.accessible"));
        back.getStyleClass().add("way-back");
        HBox.setHgrow(parts.header(), Priority.ALWAYS);
        HBox.setHgrow(parts.tools(), Priority.ALWAYS);
        VBox.setVgrow(parts.body(), Priority.ALWAYS);
        parts.body().setMinHeight(0);
        below.getStyleClass().add("pad-below");
        root.getStyleClass().add("pad");
    }

    Region root() {
        return root;
    }

    void arrange(PadRoom room) {
        double height = room.pad(way);
        root.setMinHeight(height);
        root.setPrefHeight(height);
        root.setMaxHeight(height);
        boolean above = room.isRoomy() || room.isNarrow() || !parts.isPlain();
        HBox.setHgrow(parts.tools(), above ? Priority.ALWAYS : Priority.NEVER);
        below.getChildren().setAll(back);
        root.getChildren().clear();
        (above ? root : below).getChildren().add(parts.header());
        below.getChildren().add(parts.tools());
        root.getChildren().addAll(parts.body(), below);
    }
}
