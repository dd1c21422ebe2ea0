package bitan.screens.visitor;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.screens.shared.Messages;
import bitan.settings.Settings.VisitorTheme;

/** Light or dark: two halves, one of them chosen. */
final class ThemeControl extends HBox {

    ThemeControl(Messages words, Consumer<VisitorTheme> onTheme) {
        setAlignment(Pos.CENTER);
        getStyleClass().add("theme");
        for (var theme : VisitorTheme.values()) {
            var button = new ToggleButton(words.get("theme." + theme));
            button.setAccessibleText(words.get("theme." + theme + ".accessible"));
            button.getStyleClass().add(theme.name().toLowerCase(Locale.ROOT));
            button.setUserData(theme);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> onTheme.accept(theme));
            getChildren().add(button);
        }
    }

    void show(VisitorTheme worn) {
        // Also sets back the half that was pressed while it was chosen: it stays chosen.
        getChildren().forEach(half -> ((ToggleButton) half).setSelected(half.getUserData() == worn));
    }
}
