package bitan.screens.staff.pace;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Steadiness;

/** Lets the clerk choose between words that come early and words that stay. */
public final class SteadinessCard {
    private final VBox root = new VBox();
    private final Label meaning = Widgets.wrapped("", "type-small", "ink-soft");
    private final Map<Steadiness, ToggleButton> buttons = new EnumMap<>(Steadiness.class);
    private final Messages words;

    /** A card that sends what is chosen to {@code intents}. */
    public SteadinessCard(Messages words, Consumer<Intent> intents) {
        this.words = words;
        var title = new Label(words.get("staff.steadiness.title"));
        title.getStyleClass().add("card-title");
        var row = new HBox();
        row.getStyleClass().add("steadiness");
        for (var steadiness : Steadiness.values()) {
            var button = new ToggleButton(words.get("staff.steadiness." + steadiness));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                // Pressed in as soon as it is so, not before.
                button.setSelected(!button.isSelected());
                intents.accept(new Intent.Prefer(steadiness));
            });
            buttons.put(steadiness, button);
            row.getChildren().add(button);
        }
        root.getStyleClass().add("card");
        root.getChildren().addAll(title, row, meaning);
    }

    /** What to put into a column. */
    public Region root() {
        return root;
    }

    /** Shows what is chosen. */
    public void show(Steadiness chosen) {
        buttons.forEach((steadiness, button) -> {
            button.setSelected(steadiness == chosen);
            button.setAccessibleText(words.format("staff.steadiness.accessible", button.getText(),
                    words.get("staff.steadiness.meaning." + steadiness)));
        });
        meaning.setText(words.get("staff.steadiness.meaning." + chosen));
    }
}
