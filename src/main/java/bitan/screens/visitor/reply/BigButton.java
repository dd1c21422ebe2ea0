package bitan.screens.visitor.reply;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A button that fills its place, breaks its words rather than cutting them, and is pressed by Enter as by Space. */
final class BigButton extends Button {

    BigButton(String words, Runnable tapped) {
        super(words);
        setWrapText(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setOnAction(_ -> tapped.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // JavaFX fires a focused button by Space only; people press Enter.
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            }
        });
    }

    /** The same with a picture before its words. */
    BigButton with(Picture picture) {
        setGraphic(picture.node());
        return this;
    }

    /** The same with its picture behind its words, as an arrow points. */
    BigButton pictureLast() {
        setContentDisplay(ContentDisplay.RIGHT);
        return this;
    }
}
