package bitan.screens.staff.guide.edit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import bitan.screens.shared.Messages;

/** The sections of a guide to turn to, those marked in which something is wrong. FX thread only. */
final class SectionTabs {
    private final FlowPane root = new FlowPane();
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
    private final Messages words;

    SectionTabs(Messages words, Consumer<Section> turn) {
        this.words = words;
        for (var section : Section.values()) {
            var tab = new ToggleButton();
            tab.setOnAction(_ -> turn.accept(section));
            tabs.put(section, tab);
            root.getChildren().add(tab);
        }
        root.getStyleClass().add("buttons");
    }

    Region root() {
        return root;
    }

    /** Shows which one is turned to, and where mistakes are. */
    void show(Section chosen, List<Draft.Mistake> mistakes) {
        tabs.forEach((section, tab) -> {
            boolean isWrong = mistakes.stream().anyMatch(mistake -> mistake.section() == section);
            tab.setText((isWrong ? "✗ " : "") + words.get("staff.guide.section." + section));
            tab.setSelected(section == chosen);
        });
    }
}
