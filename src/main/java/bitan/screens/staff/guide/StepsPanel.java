package bitan.screens.staff.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Where the visitor is, by the numbers of the steps: one press says so, another takes it back. FX thread only. */
final class StepsPanel {
    private final FlowPane row = new FlowPane();
    private final Label now = Widgets.whole("");
    private final VBox root;
    private final Messages words;
    private final Consumer<Command> commands;
    private Optional<Guide> guide = Optional.empty();
    private Optional<String> here = Optional.empty();

    StepsPanel(Messages words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        var title = new Label(words.get("staff.steps.title"));
        title.getStyleClass().addAll("type-small", "ink-soft");
        row.getStyleClass().add("steps-row");
        root = new VBox(title, row, now);
        root.getStyleClass().add("steps-desk");
        Widgets.hide(root);
    }

    Region root() {
        return root;
    }

    void show(Optional<Checklist> list) {
        var newGuide = list.map(Checklist::guide);
        var newHere = list.flatMap(Checklist::step);
        if (!newGuide.equals(guide) || !newHere.equals(here)) {
            guide = newGuide;
            here = newHere;
            renew(newGuide.map(Guide::steps).orElse(List.of()));
        }
        root.setVisible(newGuide.isPresent());
    }

    /** Says that the visitor is at the nth step, from 1, or takes that back; whether there is such a step. */
    boolean reach(int ordinal) {
        var steps = guide.map(Guide::steps).orElse(List.of());
        boolean isStep = ordinal >= 1 && ordinal <= steps.size();
        if (isStep) {
            reach(steps.get(ordinal - 1));
        }
        return isStep;
    }

    private void reach(GuideStep step) {
        var id = Optional.of(step.id());
        commands.accept(new CaseCommand.Reach(id.equals(here) ? Optional.empty() : id));
    }

    private void renew(List<GuideStep> steps) {
        row.getChildren()
                .setAll(IntStream.range(0, steps.size()).mapToObj(i -> button(i + 1, steps.get(i))).toList());
        var at = IntStream.range(0, steps.size()).filter(i -> here.equals(Optional.of(steps.get(i).id())))
                .findFirst();
        now.setText(at.isPresent()
                ? words.format("staff.steps.one", at.getAsInt() + 1, steps.get(at.getAsInt()).title())
                : words.get("staff.steps.none"));
    }

    private Button button(int ordinal, GuideStep step) {
        boolean isHere = here.equals(Optional.of(step.id()));
        var button = new Button(String.valueOf(ordinal));
        button.setAccessibleText(words.format(isHere ? "staff.steps.back" : "staff.steps.reach", ordinal,
                step.title()));
        button.setTooltip(new Tooltip(words.format("staff.steps.one", ordinal, step.title())));
        if (isHere) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> reach(step));
        return button;
    }
}
