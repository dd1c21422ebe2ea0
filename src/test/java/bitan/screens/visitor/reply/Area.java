package bitan.screens.visitor.reply;

import java.awt.image.BufferedImage;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.shared.Theme;
import bitan.settings.Settings.VisitorTheme;

/** A part of the visitor's screen, as large as the reply area is. FX thread only. */
final class Area {
    private final Scene scene;

    /** With what can be done with it below it. */
    Area(Region body, Region tools, int width, int height, VisitorTheme theme) {
        this(column(body, tools), width, height, theme);
    }

    private static VBox column(Region body, Region tools) {
        VBox.setVgrow(body, Priority.ALWAYS);
        return new VBox(body, tools);
    }

    Area(Region part, int width, int height, VisitorTheme theme) {
        var root = new StackPane(part);
        root.getStyleClass().add("visitor");
        new Theme(root).wear(theme);
        scene = Pictures.scene(root, width, height);
    }

    /** Everything large enough, in full, and easy to tell from its ground. */
    BufferedImage check(String picture) {
        var taken = Pictures.keep(scene, picture);
        Measure.assertTargets(scene, 72);
        Measure.assertNothingCut(scene);
        Measure.assertContrast(scene, taken, 7);
        return taken;
    }

    Scene scene() {
        Pictures.settle(scene);
        return scene;
    }

    /** The button that says so. */
    Button button(String words) {
        return Measure.visible(scene(), Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + words));
    }

    void tap(String words) {
        button(words).fire();
    }
}
