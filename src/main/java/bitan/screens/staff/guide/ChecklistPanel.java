package bitan.screens.staff.guide;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import bitan.counter.Papers;
import bitan.guide.Condition;
import bitan.guide.Material;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Scroll;

/** The list that stands before the visitor, as the clerk marks it; not there when there is none. FX thread only. */
final class ChecklistPanel {
    private final VBox root = new VBox();
    private final VBox rows = new VBox();
    private final VBox enclosed = new VBox();
    private final Label title = Widgets.wrapped("", "list-name");
    private final Messages words;
    private final Consumer<Command> commands;
    private final FormRows forms;
    private Optional<Checklist> shown = Optional.empty();
    private Optional<Papers.Printed> printed = Optional.empty();

    ChecklistPanel(Messages words, Consumer<Command> commands, Consumer<String> print, Runnable done) {
        this.words = words;
        forms = new FormRows(words, commands, print, done);
        this.commands = commands;
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title,
                button("staff.list.away", () -> commands.accept(new CaseCommand.PutAway())));
        head.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(rows, enclosed);
        content.getStyleClass().add("list-content");
        var scroll = Scroll.of(content);
        scroll.getStyleClass().add("list-scroll");
        scroll.setFocusTraversable(false);
        root.getStyleClass().add("list-desk");
        root.getChildren().addAll(head, scroll);
        Widgets.hide(root);
    }

    Region root() {
        return root;
    }

    void show(Optional<Checklist> now, Papers papers) {
        if (!now.equals(shown) || !papers.printed().equals(printed)) {
            shown = now;
            printed = papers.printed();
            now.ifPresent(this::renew);
        }
        root.setVisible(now.isPresent());
    }

    private void renew(Checklist list) {
        title.setText(words.format("staff.list.title", list.guide().title(), list.missing().size()));
        var conditions = list.guide().conditions().stream().map(condition -> condition(list, condition));
        var materials = list.materials().stream().map(material -> material(list, material));
        // Once they are answered, conditions are only looked up.
        rows.getChildren().setAll((list.nextQuestion().isPresent()
                ? Stream.concat(conditions, materials)
                : Stream.concat(materials, conditions)).toList());
        enclosed.getChildren().setAll(forms.of(list, printed));
    }

    private Node condition(Checklist list, Condition condition) {
        var now = Optional.ofNullable(list.holding().get(condition.id()));
        return row(words.format("list.condition", condition.text()),
                chip("list.yes", now.equals(Optional.of(true)), new CaseCommand.Hold(condition.id(), true)),
                chip("list.no", now.equals(Optional.of(false)),
                        new CaseCommand.Hold(condition.id(), false)));
    }

    private Node material(Checklist list, Material material) {
        var chips = new ArrayList<Node>();
        for (var mark : Mark.values()) {
            boolean chosen = list.mark(material.id()).equals(Optional.of(mark));
            chips.add(chip("list.mark." + mark, chosen,
                    new CaseCommand.Tick(material.id(), chosen ? Optional.empty() : Optional.of(mark))));
        }
        return row(material.name(), chips.toArray(Node[]::new));
    }

    static VBox row(String text, Node... chips) {
        var name = Widgets.wrapped(text);
        var buttons = new HBox(chips);
        buttons.getStyleClass().add("list-chips");
        var row = new VBox(name, buttons);
        row.getStyleClass().add("list-item");
        return row;
    }

    private Button chip(String key, boolean chosen, Command command) {
        var name = words.get(key);
        var button = new Button(chosen ? words.format("list.marked", name) : name);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (chosen) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> commands.accept(command));
        return button;
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setFocusTraversable(false);
        return button;
    }
}
