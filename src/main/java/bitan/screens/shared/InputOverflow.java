package bitan.screens.shared;

import javafx.scene.control.TextFormatter.Change;

import bitan.conversation.TurnText;

/** Lets clean text into a box, as much as one turn holds; the rest waits here until it is asked for. */
final class InputOverflow {
    private String rest = "";

    /** Cleans a change and keeps back what is too much; the text formatter of a box. */
    Change admit(Change change) {
        if (change.getText().isEmpty()) {
            return change;
        }
        change.setText(TurnText.clean(change.getText()));
        var whole = change.getControlNewText();
        int cut = TurnText.cut(whole);
        if (cut < whole.length()) {
            rest = whole.substring(cut) + rest;
            change.setRange(0, change.getControlText().length());
            change.setText(whole.substring(0, cut));
            change.selectRange(cut, cut);
        }
        return change;
    }

    /** Characters that wait, as people count them. */
    int waiting() {
        return rest.codePointCount(0, rest.length());
    }

    /** Takes out the next part, which is not blank unless nothing is left. */
    String next() {
        rest = rest.stripLeading();
        int cut = TurnText.cut(rest);
        var part = rest.substring(0, cut);
        rest = rest.substring(cut);
        return part;
    }

    void clear() {
        rest = "";
    }
}
