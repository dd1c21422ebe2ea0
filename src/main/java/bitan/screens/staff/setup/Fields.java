package bitan.screens.staff.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.setup.ChoiceField.Option;
import bitan.settings.SettingsChange;
import bitan.settings.SettingsField;

/** Makes the rows of the page: each shows a field of the settings, and sends what somebody chose. FX thread only. */
record Fields(Messages words, Consumer<Intent> intents) {

    /** A row of the page, and how it follows the counter. */
    record Row(FieldRow root, Consumer<SetupView> show) {}

    /** One of the values of an enumeration, or {@code none} for what the program chooses by itself. */
    Row choice(SettingsField field, Enum<?>[] values, boolean hasNone) {
        var options = new ArrayList<Option>();
        if (hasNone) {
            options.add(none(field));
        }
        Arrays.stream(values).map(value -> Option.of(say(field, value.name()), value.name()))
                .forEach(options::add);
        return choice(field, _ -> options);
    }

    /** Yes or no. */
    Row yesOrNo(SettingsField field) {
        var options = List.of(Option.of(words.get("setup.yes"), true),
                Option.of(words.get("setup.no"), false));
        return choice(field, _ -> options);
    }

    /** One of the names that are there at the moment, or none. */
    Row names(SettingsField field, Function<SetupView, List<String>> names) {
        return choice(field, now -> {
            var options = new ArrayList<>(List.of(none(field)));
            names.apply(now).stream().map(name -> Option.of(name, name)).forEach(options::add);
            return options;
        });
    }

    /** One of what is offered at the moment. */
    Row choice(SettingsField field, Function<SetupView, List<Option>> options) {
        var control = new ChoiceField(value -> choose(field, value));
        return row(field, control, now -> control.show(options.apply(now), now.value(field),
                name -> words.format("setup.missing", name)));
    }

    /** A text; {@code value} refuses what cannot be one. */
    Row text(SettingsField field, Function<String, Optional<Object>> value) {
        var control = new TextEntry(value, entered -> choose(field, Optional.of(entered)));
        return row(field, control, now -> control.show(now.value(field).orElse("")));
    }

    /** A whole number within limits. */
    Row number(SettingsField field, int least, int most) {
        var row = text(field, TextEntry.number(least, most));
        row.root().narrow();
        return row;
    }

    /** A row with a control of its own. */
    Row row(SettingsField field, Node control, Consumer<SetupView> show) {
        var root = new FieldRow(words, field, control);
        return new Row(root, now -> {
            show.accept(now);
            root.lock(now.isLocked(field));
        });
    }

    /** Sends what was chosen. */
    void choose(SettingsField field, Optional<Object> value) {
        send(value.map(one -> SettingsChange.of(field, one)).orElseGet(() -> SettingsChange.none(field)));
    }

    /** Sends what was chosen for several fields at once. */
    void send(SettingsChange change) {
        intents.accept(new Intent.AtSetup.Change(change));
    }

    /** A remark below the control of a row. */
    Region hint(String key) {
        var hint = new VBox(Widgets.whole(words.get(key), "type-small", "ink-soft"));
        hint.getStyleClass().add("setup-beside");
        return hint;
    }

    /** A button that wants something. */
    Button button(String key, Intent wanted) {
        return button(key, () -> intents.accept(wanted));
    }

    /** A button that does something. */
    Button button(String key, Runnable does) {
        return Widgets.button(words.get(key), does);
    }

    private Option none(SettingsField field) {
        return Option.none(say(field, "none"));
    }

    private String say(SettingsField field, String value) {
        return words.get("setup." + field.label() + "." + value);
    }
}
