package bitan.screens.staff.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Scroll;

/** Where the visitor is in the guide's steps: one press says so, another takes it back. FX thread only. */
public final class StepsPanel {
    private final VBox list = new VBox();
    private final Label now = Widgets.whole("", "list-name");
    private final VBox root;
    private final Messages words;
    private final Consumer<Command> commands;
    private Optional<Guide> guide = Optional.empty();
    private Optional<String> here = Optional.empty();

    /** No steps; what the clerk says goes to {@code commands}. */
    public StepsPanel(Messages words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        list.getStyleClass().add("steps-list");
        var scroll = Scroll.of(list);
        scroll.setFocusTraversable(false);
        now.setText(words.get("staff.steps.no"));
        root = new VBox(now, scroll);
        root.getStyleClass().add("steps-desk");
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** Puts the keyboard on the step after that where the visitor is. */
    public void focus() {
        var steps = guide.map(Guide::steps).orElse(List.of());
        int next = Math.min(at().orElse(-1) + 1, steps.size() - 1);
        if (next >= 0) {
            ((HBox) list.getChildren().get(next)).getChildren().getFirst().requestFocus();
        }
    }

    /** Shows the steps of a list's guide. */
    public void show(Optional<Checklist> shown) {
        var newGuide = shown.map(Checklist::guide);
        var newHere = shown.flatMap(Checklist::step);
        if (!newGuide.equals(guide) || !newHere.equals(here)) {
            guide = newGuide;
            here = newHere;
            renew(newGuide.map(Guide::steps).orElse(List.of()));
        }
    }

    /** At which step the visitor is, from 1, and of how many; empty if nobody has said so. */
    public Optional<String> place() {
        return at().flatMap(step -> guide
                .map(one -> words.format("staff.tab.steps", step + 1, one.steps().size())));
    }

    /** Says that the visitor is at the nth step, from 1, or takes that back; whether there is such a step. */
    public boolean reach(int ordinal) {
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

    private Optional<Integer> at() {
        var steps = guide.map(Guide::steps).orElse(List.of());
        return IntStream.range(0, steps.size()).filter(i -> here.equals(Optional.of(steps.get(i).id())))
                .boxed().findFirst();
    }

    private void renew(List<GuideStep> steps) {
        list.getChildren()
                .setAll(IntStream.range(0, steps.size()).mapToObj(i -> row(i + 1, steps.get(i))).toList());
        now.setText(at().map(i -> words.format("staff.steps.one", i + 1, steps.get(i).title()))
                .orElseGet(() -> words.get(guide.isPresent() ? "staff.steps.none" : "staff.steps.no")));
    }

    private HBox row(int ordinal, GuideStep step) {
        var title = Widgets.wrapped(step.title(), "steps-title");
        // One line: the clerk knows the houses, and twelve steps are to be seen at once.
        var facts = Widgets.wrapped(step.place().isEmpty() ? step.where() : step.place(), "type-small",
                "ink-soft");
        var texts = new VBox(title);
        if (!facts.getText().isEmpty()) {
            texts.getChildren().add(facts);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(button(ordinal, step), texts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("steps-row");
        return row;
    }

    private Button button(int ordinal, GuideStep step) {
        boolean isHere = here.equals(Optional.of(step.id()));
        var button = Widgets.button(String.valueOf(ordinal), () -> reach(step));
        button.setAccessibleText(words.format(isHere ? "staff.steps.back" : "staff.steps.reach", ordinal,
                step.title()));
        if (isHere) {
            button.getStyleClass().add("accent");
        }
        return button;
    }
}
