package bitan.screens.visitor.reply;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** A button that fills its place, and breaks its words rather than cutting them. */
final class BigButton extends Button {

    BigButton(String words, Runnable tapped) {
        super(words);
        setWrapText(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setOnAction(_ -> tapped.run());
    }

    /** One whose tap counts once: then it is disabled. */
    static BigButton once(String words, Runnable tapped) {
        var button = new BigButton(words, () -> {});
        button.setOnAction(_ -> {
            button.setDisable(true);
            tapped.run();
        });
        return button;
    }

    /** The same with a picture before its words. */
    BigButton with(MaterialIcon picture) {
        setGraphic(picture.node());
        return this;
    }

    /** The same with its picture behind its words, as an arrow points. */
    BigButton pictureLast() {
        setContentDisplay(ContentDisplay.RIGHT);
        return this;
    }
}
