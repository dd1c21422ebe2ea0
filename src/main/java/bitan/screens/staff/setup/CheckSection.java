package bitan.screens.staff.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Intent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemText;
import bitan.screens.shared.Widgets;
import bitan.setup.Checkup.Line;

/** What the doctor finds: a line for each thing, with a button where one can mend it. */
final class CheckSection implements SetupSection {
    private final Fields fields;
    private final Locale locale;
    private final Button again;
    private final VBox lines = new VBox();
    private final VBox root;
    private Optional<List<Line>> shown = Optional.empty();

    CheckSection(Fields fields, Locale locale) {
        this.fields = fields;
        this.locale = locale;
        again = fields.button("setup.check.again", new Intent.AtSetup.CheckAll());
        lines.getStyleClass().add("setup-checks");
        root = new VBox(again, lines);
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        again.setDisable(now.setup().checkup().isUnderWay());
        var all = all(now);
        if (!shown.equals(Optional.of(all))) {
            shown = Optional.of(all);
            lines.getChildren().setAll(all.stream().map(this::line).toList());
        }
        return all.stream().allMatch(line -> line.problem().isEmpty()) ? Standing.RIGHT : Standing.OPEN;
    }

    /** What the kiosk sees by itself, then what the doctor has looked at; each problem once, the problems first. */
    private List<Line> all(SetupView now) {
        var known = new HashSet<ProblemCode>();
        var all = new ArrayList<Line>();
        now.state().equipment().problems().forEach(problem -> {
            known.add(problem.code());
            all.add(new Line("", Optional.of(problem)));
        });
        var found = now.setup().checkup().lines();
        found.stream().filter(line -> line.problem().filter(one -> !known.contains(one.code())).isPresent())
                .forEach(all::add);
        found.stream().filter(line -> line.problem().isEmpty()).forEach(all::add);
        return all;
    }

    private Region line(Line line) {
        var mark = new Label(line.problem().isEmpty() ? "✓" : "✗");
        mark.getStyleClass().add(line.problem().isEmpty() ? "setup-right" : "setup-wrong");
        var text = Widgets.whole(line.problem().map(problem -> said(line, problem)).orElse(line.text()));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(mark, text);
        line.problem().map(Problem::code)
                .ifPresent(code -> Remedy.of(code).ifPresent(intent -> row.getChildren()
                        .add(fields.button("setup.mend." + code.label(), intent))));
        row.getStyleClass().add("setup-check");
        return row;
    }

    /** A command to be typed elsewhere says nothing more than the button that does it. */
    private String said(Line line, Problem problem) {
        var text = ProblemText.of(problem, locale);
        var told = problem.code().label() + "  " + text.what()
                + (Remedy.of(problem.code()).isPresent() ? "" : " " + text.next());
        return line.text().isBlank() ? told : line.text().strip() + "  " + told;
    }
}
