package bitan.screens.staff.sentences;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import bitan.sentences.SentenceGroup;

/** The groups of sentences, one of which is chosen. FX thread only. */
final class GroupButtons {
    private final FlowPane root = new FlowPane();
    private final Map<Optional<SentenceGroup>, ToggleButton> buttons = new LinkedHashMap<>();
    private Optional<SentenceGroup> chosen = Optional.empty();

    /** Buttons for each group; {@code all} names one more for all of them. */
    GroupButtons(Locale locale, Optional<String> all, Consumer<Optional<SentenceGroup>> choose) {
        all.ifPresent(name -> add(Optional.empty(), name, choose));
        for (var group : SentenceGroup.values()) {
            add(Optional.of(group), group.title(locale), choose);
        }
        root.getStyleClass().addAll("buttons", "sentence-groups");
    }

    Region root() {
        return root;
    }

    Optional<SentenceGroup> chosen() {
        return chosen;
    }

    /** Marks a group as chosen. */
    void choose(Optional<SentenceGroup> group) {
        chosen = group;
        buttons.forEach((one, button) -> button.setSelected(one.equals(group)));
    }

    private void add(Optional<SentenceGroup> group, String name, Consumer<Optional<SentenceGroup>> choose) {
        var button = new ToggleButton(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            choose(group);
            choose.accept(group);
        });
        buttons.put(group, button);
        root.getChildren().add(button);
    }
}
