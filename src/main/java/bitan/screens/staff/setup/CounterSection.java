package bitan.screens.staff.setup;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.guide.Telephone;
import bitan.screens.staff.modal.OneLine;
import bitan.screens.staff.setup.Fields.Row;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.SettingsField;

/** The counter's name, its language, and the interpreter it calls. */
final class CounterSection implements SetupSection {
    private final List<Row> rows;
    private final VBox root = new VBox();
    private final TextField person = box("name", Telephone.LONGEST_NAME);
    private final TextField number = box("number", Telephone.LONGEST_NUMBER);
    private final TextField hours = box("hours", Telephone.LONGEST_HOURS);
    private final TextField link = box("link", Telephone.LONGEST_LINK);
    private final Fields fields;
    private Optional<Optional<Telephone>> shown = Optional.empty();

    CounterSection(Fields fields) {
        this.fields = fields;
        var name = fields.text(SettingsField.COUNTER_NAME,
                text -> Optional.<Object>of(text.strip())
                        .filter(value -> ((String) value).length() <= Settings.LONGEST_NAME));
        rows = List.of(name, fields.choice(SettingsField.LANGUAGE, Language.values(), false),
                fields.row(SettingsField.INTERPRETER, interpreter(), this::showInterpreter));
        root.getChildren().setAll(rows.stream().map(Row::root).toList());
        root.getChildren().add(1, fields.hint("setup.counterName.hint"));
    }

    @Override
    public String name() {
        return "counter";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        rows.forEach(row -> row.show().accept(now));
        return now.settings().counterName().isEmpty() ? Standing.OPEN : Standing.RIGHT;
    }

    private TextField box(String what, int longest) {
        var box = new TextField();
        box.setId("interpreter-" + what);
        OneLine.hold(box, longest);
        return box;
    }

    private Region interpreter() {
        var save = fields.button("setup.interpreter.save", this::keep);
        save.setId("interpreter-save");
        var boxes = new FlowPane();
        boxes.getStyleClass().add("buttons");
        boxes.setPrefWrapLength(ChoiceField.WIDTH);
        for (var box : List.of(person, number, hours, link)) {
            box.setPromptText(fields.words().get("setup." + box.getId().replace('-', '.')));
            boxes.getChildren().add(box);
        }
        var keeping = new HBox(save, fields.button("setup.interpreter.none",
                () -> fields.choose(SettingsField.INTERPRETER, Optional.empty())));
        keeping.getStyleClass().add("buttons");
        boxes.getChildren().add(keeping);
        return boxes;
    }

    private void showInterpreter(SetupView now) {
        var interpreter = now.settings().interpreter();
        if (!shown.equals(Optional.of(interpreter))) {
            shown = Optional.of(interpreter);
            person.setText(interpreter.map(Telephone::name).orElse(""));
            number.setText(interpreter.map(Telephone::number).orElse(""));
            hours.setText(interpreter.map(Telephone::hours).orElse(""));
            link.setText(interpreter.map(Telephone::link).orElse(""));
        }
    }

    /** Puts the keyboard where something is wrong. */
    private void keep() {
        if (person.getText().isBlank()) {
            person.requestFocus();
        } else if (!Telephone.isNumber(number.getText())) {
            number.requestFocus();
        } else if (!Telephone.isLink(link.getText())) {
            link.requestFocus();
        } else {
            fields.choose(SettingsField.INTERPRETER, Optional.of(new Telephone(person.getText().strip(),
                    number.getText().strip(), hours.getText().strip(), link.getText().strip())));
        }
    }
}
