package bitan.screens.visitor;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Settings;

/** Smaller and larger text, with a dot for each step between them. */
final class TextSizeControl extends HBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final HBox dots = new HBox();
    private final Button smaller;
    private final Button larger;
    private final Messages words;
    private int step;

    TextSizeControl(Messages words, IntConsumer onStep) {
        this.words = words;
        smaller = button("smaller", () -> onStep.accept(step - 1));
        larger = button("larger", () -> onStep.accept(step + 1));
        for (int i = 0; i <= Settings.LARGEST_TEXT; i++) {
            var dot = Widgets.drawn("step");
            dots.getChildren().add(dot);
        }
        dots.setAlignment(Pos.CENTER);
        dots.getStyleClass().add("steps");
        setAlignment(Pos.CENTER);
        getStyleClass().add("text-size");
        getChildren().addAll(smaller, dots, larger);
    }

    void show(int newStep) {
        step = newStep;
        smaller.setDisable(step == 0);
        larger.setDisable(step == Settings.LARGEST_TEXT);
        for (int i = 0; i < dots.getChildren().size(); i++) {
            dots.getChildren().get(i).pseudoClassStateChanged(REACHED, i == step);
        }
        dots.setAccessibleText(words.format("text.step", step + 1, Settings.LARGEST_TEXT + 1));
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get("text." + key), action);
        button.setAccessibleText(words.get("text." + key + ".accessible"));
        button.getStyleClass().add(key);
        return button;
    }
}
