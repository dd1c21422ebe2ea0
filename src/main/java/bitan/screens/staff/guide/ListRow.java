package bitan.screens.staff.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.guide.Condition;
import bitan.guide.Material;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * One line of the clerk's list: a condition or a material, and what can be answered. What is missing is opened out below.
 * FX thread only.
 *
 * @param id of the condition or material, unique in its list
 * @param root the node
 * @param answers what keys 1, 2 and 3 do, in the order of the buttons
 * @param isAnswered whether one of them is chosen
 */
record ListRow(String id, VBox root, List<Command> answers, boolean isAnswered) {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** A condition of a list. */
    static ListRow of(Checklist list, Condition condition, Messages words, Answering answering) {
        var now = Optional.ofNullable(list.holding().get(condition.id()));
        var answers = Stream.of(true, false).<Command>map(
                holds -> new CaseCommand.Hold(condition.id(), holds)).toList();
        var line = line(now.map(holds -> holds ? "✓" : "–").orElse(""),
                Widgets.wrapped(words.format("list.condition", condition.text()), "list-text"));
        line.getChildren().addAll(
                chip(words.get("list.yes"), now.equals(Optional.of(true)), answers.get(0), answering),
                chip(words.get("list.no"), now.equals(Optional.of(false)), answers.get(1), answering));
        return new ListRow("condition " + condition.id(), row(line), answers, now.isPresent());
    }

    /** A material of a list. */
    static ListRow of(Checklist list, Material material, Messages words, Answering answering) {
        var now = list.mark(material.id());
        var answers = new ArrayList<Command>();
        var line = line(now.map(ListRow::sign).orElse(""), Widgets.wrapped(material.name(), "list-text"));
        var form = new Label(form(material, words));
        form.getStyleClass().addAll("list-form", "ink-soft");
        form.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(form);
        for (var mark : Mark.values()) {
            boolean chosen = now.equals(Optional.of(mark));
            var answer = new CaseCommand.Tick(material.id(), chosen ? Optional.empty() : Optional.of(mark));
            answers.add(answer);
            line.getChildren().add(chip(words.get("list.mark." + mark), chosen, answer, answering));
        }
        var root = row(line);
        if (now.equals(Optional.of(Mark.MISSING))) {
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass("missing"), true);
            var remark = remark(material, words);
            if (!remark.isEmpty()) {
                root.getChildren().add(Widgets.wrapped(remark, "list-why"));
            }
        }
        return new ListRow("material " + material.id(), root, List.copyOf(answers), now.isPresent());
    }

    /** Takes the answers that are clicked. */
    @FunctionalInterface
    interface Answering {
        /** Somebody wants this answer. */
        void answer(Command answer);
    }

    /** Marks it as that which the keys answer. */
    void choose(boolean now) {
        root.pseudoClassStateChanged(CHOSEN, now);
    }

    /** Something with buttons in one line. */
    static VBox row(HBox line) {
        var row = new VBox(line);
        row.getStyleClass().add("list-item");
        return row;
    }

    /** A line of a text, to which buttons are added. */
    static HBox line(Label text, Node... buttons) {
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(text);
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("list-line");
        return line;
    }

    private static HBox line(String sign, Label text) {
        var line = line(text);
        var shown = new Label(sign);
        shown.getStyleClass().add("list-sign");
        line.getChildren().addFirst(shown);
        return line;
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case HAVE -> "✓";
            case MISSING -> "✗";
            case NOT_NEEDED -> "–";
        };
    }

    private static Button chip(String name, boolean chosen, Command answer, Answering answering) {
        var button = Widgets.button(name, () -> answering.answer(answer));
        button.setFocusTraversable(false);
        button.getStyleClass().add("list-chip");
        if (chosen) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    /** As what it is brought, and how many. */
    private static String form(Material material, Messages words) {
        if (material.form() == Material.Form.ORIGINAL_AND_COPY) {
            return words.format("staff.list.both", material.count());
        }
        var form = words.get("list.form." + material.form());
        return material.count() > 1 ? words.format("list.form.count", form, material.count()) : form;
    }

    /** Why what is brought may not do, where to get it, and what may be brought instead. */
    private static String remark(Material material, Messages words) {
        var instead = material.alternatives().isEmpty()
                ? ""
                : words.format("list.instead",
                        String.join(words.get("list.or"), material.alternativeNames()));
        return Stream.of(material.stampedBy().map(by -> words.format("list.stamp", by)).orElse(""),
                material.where().isEmpty() ? "" : words.format("list.where", material.where()),
                material.how(), instead).filter(text -> !text.isEmpty())
                .reduce("", (all, text) -> all.isEmpty() ? text : all + " " + text);
    }
}
