package bitan.screens.staff.guide;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import bitan.guide.GuideStep;
import bitan.guide.Office;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.guide.GuideWords;
import bitan.screens.staff.modal.Scroll;

/** Where the visitor is in the guide's steps: one press says so, another takes it back. FX thread only. */
public final class StepsPanel {
    private final VBox list = new VBox();
    private final Label now = Widgets.whole("", "list-name");
    private final VBox root;
    private final Messages words;
    private final Consumer<Command> commands;
    private final GuideWords guideWords;
    private Optional<Checklist> checklist = Optional.empty();
    private List<GuideStep> steps = List.of();
    private Optional<String> here = Optional.empty();

    /**
     * No steps; what the clerk says goes to {@code commands}.
     *
     * @param clock says what day it is
     */
    public StepsPanel(Messages words, InstantSource clock, Consumer<Command> commands) {
        this.words = words;
        guideWords = new GuideWords(words, clock);
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
        int next = Math.min(at().orElse(-1) + 1, steps.size() - 1);
        if (next >= 0) {
            ((HBox) list.getChildren().get(next)).getChildren().getFirst().requestFocus();
        }
    }

    /** Shows the steps of a list that this visitor may have to take. */
    public void show(Optional<Checklist> shown) {
        var newSteps = shown.map(Checklist::steps).orElse(List.of());
        var newHere = shown.flatMap(Checklist::step);
        boolean other = !shown.map(Checklist::guide).equals(checklist.map(Checklist::guide));
        checklist = shown;
        if (other || !newSteps.equals(steps) || !newHere.equals(here)) {
            steps = newSteps;
            here = newHere;
            renew();
        }
    }

    /** At which step the visitor is, from 1, and of how many; empty if nobody has said so. */
    public Optional<String> place() {
        return at().map(step -> words.format("staff.tab.steps", step + 1, steps.size()));
    }

    /** Says that the visitor is at the nth step, from 1, or takes that back; whether there is such a step. */
    public boolean reach(int ordinal) {
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
        return IntStream.range(0, steps.size()).filter(i -> here.equals(Optional.of(steps.get(i).id())))
                .boxed().findFirst();
    }

    private void renew() {
        list.getChildren().setAll(IntStream.range(0, steps.size()).mapToObj(i -> row(i)).toList());
        now.setText(at().map(i -> words.format("staff.steps.one", i + 1, steps.get(i).title()))
                .orElseGet(() -> words.get(checklist.isPresent() ? "staff.steps.none" : "staff.steps.no")));
    }

    private HBox row(int index) {
        var step = steps.get(index);
        boolean isInstead = index > 0 && !step.either().isEmpty()
                && step.either().equals(steps.get(index - 1).either());
        var title = isInstead ? words.format("staff.steps.instead", step.title()) : step.title();
        var texts = new VBox(Widgets.wrapped(title, "steps-title"));
        // One line: the clerk knows the houses, and many steps are to be seen at once.
        var lines = here.equals(Optional.of(step.id())) ? all(step) : List.of(brief(step));
        lines.forEach(line -> texts.getChildren().add(Widgets.wrapped(line, "type-small", "ink-soft")));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(button(index + 1, step), texts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("steps-row");
        return row;
    }

    private String brief(GuideStep step) {
        var offices = offices(step).stream().map(Office::name).findFirst();
        var where = Stream.of(step.place(), step.where(), offices.orElse(""), host(step))
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
        return joined(Stream.of(words.get("steps.kind." + step.kind()), where));
    }

    /** What else the clerk may be asked where the visitor is. */
    private List<String> all(GuideStep step) {
        var first = joined(Stream.of(words.get("steps.kind." + step.kind()), step.where(), step.place(),
                step.hours(), step.ask(), step.duration(), step.cost(), step.link()));
        var places = offices(step).stream().map(one -> joined(Stream.of(one.name(), one.address(), one.way(),
                one.window(), one.hours(), one.telephone(), one.link())));
        var sources = checklist.flatMap(one -> guideWords.sources(one.guide(), step.sources())).stream();
        return Stream.of(Stream.of(first), places, sources).flatMap(lines -> lines).toList();
    }

    private List<Office> offices(GuideStep step) {
        return checklist.map(one -> one.guide().offices(step)).orElse(List.of());
    }

    private static String host(GuideStep step) {
        return step.link().isEmpty() ? "" : URI.create(step.link()).getHost();
    }

    private String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.get("staff.steps.and")));
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
