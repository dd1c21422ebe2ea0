package bitan.screens.staff.setup;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/** A box whose text counts when Enter is pressed or the box is left, if it can be a value. FX thread only. */
final class TextEntry extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Function<String, Optional<Object>> value;
    private final Consumer<Object> entered;
    private String shown = "";

    /** @param value what a text stands for; empty if it cannot be one */
    TextEntry(Function<String, Optional<Object>> value, Consumer<Object> entered) {
        this.value = value;
        this.entered = entered;
        setOnAction(_ -> enter());
        focusedProperty().subscribe(now -> {
            if (!now) {
                enter();
            }
        });
        textProperty().subscribe(
                text -> pseudoClassStateChanged(WRONG, !text.equals(shown) && value.apply(text).isEmpty()));
    }

    /** A whole number within limits. */
    static Function<String, Optional<Object>> number(int least, int most) {
        return text -> text.strip().matches("[0-9]{1,6}")
                ? Optional.<Object>of(Integer.parseInt(text.strip()))
                        .filter(number -> (Integer) number >= least && (Integer) number <= most)
                : Optional.empty();
    }

    /** Shows what it is now, unless somebody is writing. */
    void show(Object now) {
        var text = String.valueOf(now);
        if (!text.equals(shown) || !isFocused()) {
            boolean isWriting = isFocused() && !getText().equals(shown);
            shown = text;
            if (!isWriting) {
                setText(text);
            }
        }
    }

    private void enter() {
        if (!getText().equals(shown)) {
            value.apply(getText()).ifPresentOrElse(entered, () -> setText(shown));
        }
    }
}
