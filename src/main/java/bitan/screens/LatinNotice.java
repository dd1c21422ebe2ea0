package bitan.screens;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.stage.Screen;
import javafx.stage.Stage;

import bitan.screens.shared.Widgets;

/**
 * One text on every monitor, in large Latin letters and without Bitan's styles: for a technician, if nothing else can
 * be shown. Any key or touch closes it. FX thread only.
 */
public final class LatinNotice {
    private static final double SHARE = 0.8;
    private static final int SIZE = 28;

    private LatinNotice() {
    }

    /** Shows the text; {@code read} is called once it was put away. */
    public static void show(String text, Runnable read) {
        var stages = new ArrayList<Stage>();
        Runnable close = () -> {
            stages.forEach(Stage::close);
            read.run();
        };
        for (var screen : Screen.getScreens()) {
            var stage = stage(text, screen.getVisualBounds());
            stage.getScene().setOnKeyPressed(_ -> close.run());
            stage.getScene().setOnMouseClicked(_ -> close.run());
            stage.setOnCloseRequest(_ -> close.run());
            stages.add(stage);
        }
        stages.forEach(Stage::show);
    }

    private static Stage stage(String text, Rectangle2D monitor) {
        var label = Widgets.wrapped(text);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setStyle("-fx-font-size: " + SIZE + "px");
        label.setMaxWidth(monitor.getWidth() * SHARE);
        var stage = new Stage();
        stage.setTitle("Bitan");
        stage.setScene(
                new Scene(new StackPane(label), monitor.getWidth() * SHARE, monitor.getHeight() * SHARE));
        stage.setX(monitor.getMinX() + monitor.getWidth() * (1 - SHARE) / 2);
        stage.setY(monitor.getMinY() + monitor.getHeight() * (1 - SHARE) / 2);
        return stage;
    }
}
