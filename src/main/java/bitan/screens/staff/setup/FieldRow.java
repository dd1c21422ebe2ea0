package bitan.screens.staff.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.SettingsField;

/** A field of the settings with its name, and a note where the administrator has locked it. FX thread only. */
final class FieldRow extends HBox {
    private final Node control;
    private final Label locked;

    FieldRow(Messages words, SettingsField field, Node control) {
        this.control = control;
        var name = Widgets.wrapped(words.get("setup.field." + field.label()), "setup-name");
        name.setLabelFor(control);
        control.setAccessibleText(name.getText());
        locked = Widgets.whole(words.get("setup.locked"), "type-small", "ink-soft");
        Widgets.hide(locked);
        var side = new VBox(control, locked);
        HBox.setHgrow(side, Priority.ALWAYS);
        setId(field.label());
        getStyleClass().add("setup-row");
        getChildren().addAll(name, side);
    }

    /** Has the control no wider than it needs to be. */
    void narrow() {
        control.getStyleClass().add("setup-narrow");
    }

    /** Says whether the field is locked. */
    void lock(boolean now) {
        control.setDisable(now);
        locked.setVisible(now);
    }
}
