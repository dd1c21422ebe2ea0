package bitan.screens.staff.pin;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import bitan.screens.shared.Messages;

/** Ten digits to touch, as on a telephone, with one to delete and one to enter. FX thread only. */
final class PinPad {
    private static final int COLUMNS = 3;

    private final GridPane root = new GridPane();
    private final Button enter;

    PinPad(Messages words, IntConsumer digit, Runnable delete, Runnable enters) {
        root.getStyleClass().add("pin-pad");
        IntStream.rangeClosed(1, 9).forEach(n -> root.add(key(String.valueOf(n), () -> digit.accept(n)),
                (n - 1) % COLUMNS, (n - 1) / COLUMNS));
        enter = key(words.get("staff.pin.enter"), enters);
        enter.getStyleClass().addAll("accent", "words");
        var deletes = key(words.get("staff.pin.delete"), delete);
        deletes.getStyleClass().add("words");
        root.addRow(COLUMNS, deletes, key("0", () -> digit.accept(0)), enter);
    }

    Region root() {
        return root;
    }

    /** Whether digits are taken, and whether there are enough of them. */
    void allow(boolean digits, boolean entering) {
        root.setDisable(!digits);
        enter.setDisable(!entering);
    }

    /** The keyboard has digits of its own, and goes past these. */
    private static Button key(String name, Runnable action) {
        var key = new Button(name);
        key.setFocusTraversable(false);
        key.setOnAction(_ -> action.run());
        return key;
    }
}
