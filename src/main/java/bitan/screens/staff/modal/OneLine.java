package bitan.screens.staff.modal;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.TextInputControl;

import bitan.note.FieldText;

/** Fields that take one line of limited length, in characters as people count them. FX thread only. */
public final class OneLine {
    private OneLine() {
    }

    /** Lets nothing else into a field; what is too long is refused as a whole. */
    public static void hold(TextInputControl field, int longest) {
        field.setTextFormatter(new TextFormatter<String>(change -> admit(change, longest)));
    }

    /** The text in one line, cut where it is too long. */
    public static String of(String text, int longest) {
        var line = line(text);
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest));
    }

    private static Change admit(Change change, int longest) {
        change.setText(line(change.getText()));
        var text = change.getControlNewText();
        if (text.codePointCount(0, text.length()) > longest) {
            int caret = change.getControlCaretPosition();
            change.setText("");
            change.setRange(caret, caret);
            change.selectRange(change.getControlAnchor(), caret);
        }
        return change;
    }

    private static String line(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().map(c -> FieldText.isControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }
}
