package bitan.screens.staff.guide.edit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Where a time limit is written: in what it is counted, and the two texts that belong to that. FX thread only. */
final class LimitBox extends VBox {
    private final ComboBox<String> unit;
    private final TextField first;
    private final TextField second;
    private final Label firstName = Widgets.whole("");
    private final Label secondName = Widgets.whole("");
    private final VBox texts;
    private final Messages words;

    /** One with this in it. */
    LimitBox(LimitText text, boolean isNeeded, Messages words, Consumer<String> changed) {
        this.words = words;
        var units = LimitText.UNITS.stream().filter(one -> !isNeeded || !one.equals(LimitText.NONE)).toList();
        unit = FieldBox.oneOf(new FieldRule.OneOf(units, "staff.guide.limit."), text.unit(), words,
                _ -> tell(changed));
        first = new TextField(text.first());
        second = new TextField(text.second());
        texts = new VBox(firstName, first, secondName, second);
        texts.getStyleClass().add("guide-field");
        Widgets.collapse(texts);
        for (var box : List.of(first, second)) {
            box.textProperty().addListener((_, _, _) -> tell(changed));
        }
        getStyleClass().add("guide-field");
        getChildren().addAll(unit, texts);
        ask(text);
    }

    /** What is chosen first. */
    Node unit() {
        return unit;
    }

    private void tell(Consumer<String> changed) {
        var now = new LimitText(unit.getValue(), first.getText(), second.getText());
        ask(now);
        changed.accept(now.text());
    }

    /** Asks for what belongs to the unit. */
    private void ask(LimitText now) {
        texts.setVisible(!now.unit().equals(LimitText.NONE));
        var key = "staff.guide.limit." + (now.isSeason() ? "season." : "period.");
        firstName.setText(words.get(key + "first"));
        secondName.setText(words.get(key + "second"));
        first.setAccessibleText(firstName.getText());
        second.setAccessibleText(secondName.getText());
    }
}
