package bitan.screens.staff.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.conversation.Question;
import bitan.guide.Condition;
import bitan.guide.Material;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.guide.GuideWords;

/**
 * Makes the lines of the clerk's list. What is missing is opened out below its line; so is everything else about a material
 * whose name is clicked. FX thread only.
 *
 * @param width of a line, pixels
 * @param answering hears what is clicked
 * @param opens hears whose details are to be opened or closed, by the id of the line
 */
record ListRows(GuideWords guide, DoubleSupplier width, Consumer<Command> answering,
        Consumer<String> opens) {
    /** Of a character, pixels. */
    private static final double EM = 17;
    /** Of a button around its words, and of the sign before a name, pixels. */
    private static final double AROUND = 28;
    /** Lines that a name may have beside its buttons. */
    private static final int LINES = 2;

    /** Questions, and materials with their alternatives; answered questions come last, for they are only looked up. */
    List<ListRow> of(Checklist list, Set<String> opened) {
        var questions = list.questions().stream().map(question -> question(list, question));
        var materials = list.materials().stream().flatMap(one -> materials(list, one, opened));
        return (list.nextQuestion().isPresent()
                ? Stream.concat(questions, materials)
                : Stream.concat(materials, questions)).toList();
    }

    private Messages words() {
        return guide.words();
    }

    private ListRow question(Checklist list, Question question) {
        return switch (question) {
            case Question.Whether(var condition) -> whether(list, condition);
            case Question.Which which -> which(list, which);
        };
    }

    private ListRow whether(Checklist list, Condition condition) {
        var now = list.answers().holds(condition.id());
        var answers = Stream.of(true, false).map(holds -> new CaseCommand.Hold(condition.id(), holds))
                .toList();
        var row = row(now.map(holds -> holds ? "✓" : "–").orElse(""),
                words().format("list.condition", condition.text()), List.of(
                        chip(words().get("list.yes"), now.equals(Optional.of(true)), answers.get(0)),
                        chip(words().get("list.no"), now.equals(Optional.of(false)), answers.get(1))));
        return new ListRow("condition " + condition.id(), row, answers, now.isPresent());
    }

    /** A button for each, of which one is in; in the order of the keys. */
    private ListRow which(Checklist list, Question.Which which) {
        var chosen = which.conditions().stream()
                .filter(one -> list.answers().holds(one.id()).orElse(false)).findFirst();
        var row = row(chosen.isPresent() ? "✓" : "", which.choice().question(), List.of());
        var options = new FlowPane();
        options.setMinWidth(0);
        options.getStyleClass().add("list-options");
        var answers = new ArrayList<CaseCommand>();
        for (var condition : which.conditions()) {
            boolean isIn = chosen.equals(Optional.of(condition));
            var answer = new CaseCommand.Hold(condition.id(), !isIn);
            answers.add(answer);
            options.getChildren().add(option(options, answers.size(), condition, isIn, answer));
        }
        row.getChildren().add(options);
        return new ListRow("choice " + which.choice().id(), row, answers, chosen.isPresent());
    }

    private RadioButton option(FlowPane options, int number, Condition condition, boolean isIn,
            CaseCommand answer) {
        var button = new RadioButton(words().format("list.option", number, condition.text()));
        button.setSelected(isIn);
        button.setWrapText(true);
        button.setFocusTraversable(false);
        button.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> options.getWidth() - options.getInsets().getLeft() - options.getInsets().getRight(),
                options.widthProperty(), options.insetsProperty()));
        button.getStyleClass().add("list-option");
        button.setOnAction(_ -> {
            // What is in follows the visit, and not the click.
            button.setSelected(isIn);
            answering.accept(answer);
        });
        return button;
    }

    private Stream<ListRow> materials(Checklist list, Material material, Set<String> opened) {
        var head = material(list, material, opened);
        return material.oneOf()
                ? Stream.concat(Stream.of(head), IntStream.range(0, material.alternatives().size())
                        .mapToObj(i -> alternative(list, material, i, opened)))
                : Stream.of(head);
    }

    private ListRow material(Checklist list, Material material, Set<String> opened) {
        var id = "material " + material.id();
        var now = list.mark(material.id());
        var shown = now.or(() -> material.isShared() ? Optional.of(Mark.NOT_NEEDED) : Optional.empty());
        var answers = new ArrayList<CaseCommand>();
        var parts = new ArrayList<Node>(List.of(form(material)));
        for (var mark : Mark.values()) {
            var next = now.equals(Optional.of(mark)) ? Optional.<Mark>empty() : Optional.of(mark);
            answers.add(new CaseCommand.Tick(material.id(), next));
            parts.add(chip(guide.mark(material, mark), shown.equals(Optional.of(mark)), answers.getLast()));
        }
        boolean isOpen = opened.contains(id);
        boolean isMissing = now.equals(Optional.of(Mark.MISSING));
        var details = details(list, material);
        var row = row(shown.map(ListRows::sign).orElse(""),
                named(guide.name(material), !details.isEmpty(), isOpen), parts);
        if (!details.isEmpty()) {
            opening(row, id);
        }
        row.pseudoClassStateChanged(PseudoClass.getPseudoClass("missing"), isMissing);
        if (material.isShared()) {
            row.getChildren().add(
                    Widgets.wrapped(words().format("list.shared", material.shared()), "list-why"));
        }
        var below = isOpen ? details : isMissing ? remark(material) : List.<String>of();
        below.forEach(text -> row.getChildren().add(Widgets.wrapped(text, "list-why")));
        return new ListRow(id, row, answers, shown.isPresent());
    }

    /** That this one is there; where to get it stands below while none is. */
    private ListRow alternative(Checklist list, Material material, int index, Set<String> opened) {
        var one = material.alternatives().get(index);
        var id = Checklist.alternative(material, index);
        boolean isIn = list.mark(id).equals(Optional.of(Mark.HAVE));
        var answer = new CaseCommand.Tick(id, isIn ? Optional.empty() : Optional.of(Mark.HAVE));
        var row = row(isIn ? "✓" : "", one.name(),
                List.of(chip(words().get("list.mark.HAVE"), isIn, answer)));
        row.getStyleClass().add("list-alternative");
        boolean isMissing = list.mark(material.id()).equals(Optional.of(Mark.MISSING));
        var source = guide.source(one.where(), one.how());
        if (!source.isEmpty() && (isMissing || opened.contains("material " + material.id()))) {
            row.getChildren().add(Widgets.wrapped(source, "list-why"));
        }
        return new ListRow("alternative " + id, row, List.of(answer),
                isIn || list.mark(material.id()).isPresent());
    }

    /** Why what is brought may not do, where to get it, and what may be brought instead. */
    private List<String> remark(Material material) {
        return Stream
                .of(guide.asked(material) + guide.source(material.where(), material.how()),
                        guide.instead(material))
                .filter(text -> !text.isEmpty()).toList();
    }

    private List<String> details(Checklist list, Material material) {
        return Stream.concat(remark(material).stream(),
                guide.sources(list.guide(), material.sources()).stream()).toList();
    }

    private String named(String name, boolean hasDetails, boolean isOpen) {
        return hasDetails ? words().format(isOpen ? "staff.list.open" : "staff.list.closed", name) : name;
    }

    private void opening(VBox row, String id) {
        var text = row.lookup(".list-text");
        text.getStyleClass().add("list-opening");
        text.setOnMouseClicked(_ -> opens.accept(id));
    }

    private Label form(Material material) {
        var form = new Label(material.form() == Material.Form.ORIGINAL_AND_COPY && !material.oneOf()
                ? words().format("staff.list.both", material.count())
                : guide.form(material));
        form.getStyleClass().addAll("list-form", "ink-soft");
        form.setMinWidth(Region.USE_PREF_SIZE);
        return form;
    }

    /** Sign, text and buttons; the buttons below a text beside which they have no room. */
    private VBox row(String sign, String text, List<? extends Node> buttons) {
        var line = ListRow.line(Widgets.wrapped(text, "list-text"));
        var shown = new Label(sign);
        shown.getStyleClass().add("list-sign");
        line.getChildren().addFirst(shown);
        var row = ListRow.row(line);
        if (text.length() * EM <= LINES * beside(buttons)) {
            line.getChildren().addAll(buttons);
        } else if (!buttons.isEmpty()) {
            line.getStyleClass().add("list-above");
            var below = new HBox();
            below.setAlignment(Pos.CENTER_RIGHT);
            below.getStyleClass().add("list-below");
            below.getChildren().addAll(buttons);
            row.getChildren().add(below);
        }
        return row;
    }

    /** What a text has beside buttons and labels, pixels. */
    private double beside(List<? extends Node> parts) {
        return width.getAsDouble() - AROUND - parts.stream().map(Labeled.class::cast)
                .mapToDouble(part -> part.getText().length() * EM + (part instanceof Button ? AROUND : 0))
                .sum();
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case HAVE -> "✓";
            case MISSING -> "✗";
            case NOT_NEEDED -> "–";
        };
    }

    private Button chip(String name, boolean chosen, Command answer) {
        var button = Widgets.button(name, () -> answering.accept(answer));
        button.setFocusTraversable(false);
        button.getStyleClass().add("list-chip");
        Widgets.mark(button, chosen);
        return button;
    }
}
