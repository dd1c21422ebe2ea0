package bitan.screens.visitor;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** What a visitor reads before anything was said: what this is, and how to answer. */
final class Greeting extends VBox {

    Greeting(Messages words) {
        getStyleClass().add("greeting");
        setMouseTransparent(true);
        getChildren().addAll(label(words.get("greeting.hello"), "hello"),
                label(words.get("greeting.what"), "what"), label(words.get("greeting.how"), "what"));
    }

    private static Label label(String text, String style) {
        var label = Widgets.wrapped(text);
        label.getStyleClass().add(style);
        return label;
    }
}
