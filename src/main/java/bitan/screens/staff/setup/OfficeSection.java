package bitan.screens.staff.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Door;
import bitan.counter.Intent;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.OneLine;
import bitan.screens.staff.setup.ChoiceField.Option;
import bitan.screens.staff.setup.Fields.Row;
import bitan.settings.Locks;
import bitan.settings.Retention;
import bitan.settings.SettingsField;
import bitan.setup.Attempt;
import bitan.setup.Attempt.Deed;

/** What the office decides: the staff PIN, whether the program starts by itself, and whether records are kept. */
final class OfficeSection implements SetupSection {
    private final PasswordField pin = digits("pin");
    private final PasswordField again = digits("pin-again");
    private final Label hasPin = Widgets.whole("");
    private final Button set;
    private final Button clear;
    private final ChoiceField autostart;
    private final ResultLine result;
    private final List<Row> rows;
    private final VBox root = new VBox();
    private final Fields fields;
    private Optional<Attempt> told = Optional.empty();

    OfficeSection(Fields fields, Locale locale) {
        this.fields = fields;
        set = fields.button("setup.pin.set", this::set);
        set.setId("pin-set");
        clear = fields.button("setup.pin.clear", new Intent.AtSetup.ClearPin());
        Widgets.collapse(clear);
        pin.setPromptText(fields.words().get("setup.pin.digits"));
        again.setPromptText(fields.words().get("setup.pin.again"));
        again.setOnAction(_ -> set());
        var boxes = new FlowPane(pin, again, set, clear);
        boxes.getStyleClass().add("buttons");
        boxes.setPrefWrapLength(ChoiceField.WIDTH);
        autostart = new ChoiceField(value -> fields.intents()
                .accept(new Intent.AtSetup.StartAtLogin(value.equals(Optional.of(true)))));
        result = new ResultLine(fields.words(), locale);
        rows = List.of(
                fields.number(SettingsField.KEEP_DAYS, 0, Retention.LONGEST),
                fields.yesOrNo(SettingsField.KEEP_MASKED));
        root.getChildren().addAll(named("setup.pin", new VBox(hasPin, boxes)),
                named("setup.autostart", autostart), result.root());
        rows.forEach(row -> root.getChildren().add(row.root()));
        root.getChildren().add(fields.hint("setup.keepDays.hint"));
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        var setup = now.setup();
        rows.forEach(row -> row.show().accept(now));
        hasPin.setText(fields.words().get(setup.hasPin() ? "setup.pin.is" : "setup.pin.isNot"));
        boolean isLocked = setup.locks().has(Locks.Door.PIN);
        List.of(pin, again, set, clear).forEach(part -> part.setDisable(isLocked));
        clear.setVisible(setup.hasPin());
        autostart.setDisable(setup.locks().has(Locks.Door.AUTOSTART));
        autostart.show(List.of(Option.of(fields.words().get("setup.yes"), true),
                Option.of(fields.words().get("setup.no"), false)), Optional.of(setup.startsAtLogin()),
                text -> text);
        tell(now.attempt(Deed.SET_PIN, Deed.CLEAR_PIN, Deed.START_AT_LOGIN));
        return setup.hasPin() && setup.startsAtLogin() ? Standing.RIGHT : Standing.OPEN;
    }

    /** A PIN that was taken does not stay in the boxes. */
    private void tell(Optional<Attempt> attempt) {
        if (!attempt.equals(told)) {
            told = attempt;
            result.show(attempt);
            attempt.filter(one -> one.deed() == Deed.SET_PIN && !one.isUnderWay()).ifPresent(one -> {
                pin.clear();
                again.clear();
                if (one.problem().isPresent()) {
                    pin.requestFocus();
                }
            });
        }
    }

    private void set() {
        fields.intents().accept(new Intent.AtSetup.SetPin(pin.getText(), again.getText()));
    }

    private Region named(String key, Region control) {
        var name = Widgets.wrapped(fields.words().get(key), "setup-name");
        name.setLabelFor(control);
        var row = new HBox(name, control);
        HBox.setHgrow(control, Priority.ALWAYS);
        row.getStyleClass().add("setup-row");
        return row;
    }

    private static PasswordField digits(String id) {
        var box = new PasswordField();
        box.setId(id);
        box.setPrefColumnCount(Door.LONGEST_PIN);
        OneLine.hold(box, Door.LONGEST_PIN);
        return box;
    }
}
