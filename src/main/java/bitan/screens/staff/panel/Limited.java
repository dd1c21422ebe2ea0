package bitan.screens.staff.panel;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

/** Fields that take one line of limited length: what does not fit is cut while it is typed or pasted. */
public final class Limited {
    private Limited() {
    }

    /** Limits a field to so many characters as people count them, code points. */
    public static void to(int longest, TextField field) {
        field.setTextFormatter(new TextFormatter<String>(change -> admit(change, longest)));
    }

    private static Change admit(Change change, int longest) {
        var added = change.getText().codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c)).toArray();
        var whole = change.getControlNewText();
        int kept = whole.codePointCount(0, whole.length()) - change.getText().codePointCount(0,
                change.getText().length());
        change.setText(new String(added, 0, Math.clamp(longest - kept, 0, added.length)));
        // The cursor stands behind what was put in.
        int caret = change.getRangeStart() + change.getText().length();
        if (change.isAdded()) {
            change.selectRange(caret, caret);
        }
        return change;
    }
}
