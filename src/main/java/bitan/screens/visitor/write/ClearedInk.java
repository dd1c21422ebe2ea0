package bitan.screens.visitor.write;

import javafx.scene.control.Button;

import bitan.ink.Ink;
import bitan.screens.shared.Messages;

/** What was cleared from a sheet, and comes back by the button that else takes the last stroke back. FX thread only. */
public final class ClearedInk {
    private Ink ink = Ink.NONE;

    /** Clears a sheet with this on it; what is on it then. */
    public Ink clear(Ink now) {
        ink = now;
        return Ink.NONE;
    }

    /** One step back from this; what is on the sheet then. */
    public Ink back(Ink now) {
        var before = now.isEmpty() ? ink : now.withoutLast();
        forget();
        return before;
    }

    /** Something else was written, or another visitor begins: nothing comes back any more. */
    public void forget() {
        ink = Ink.NONE;
    }

    /** Has the button say what it does with this on the sheet. */
    public void show(Button undo, Ink now, Messages words) {
        boolean restores = now.isEmpty() && !ink.isEmpty();
        undo.setDisable(now.isEmpty() && !restores);
        undo.setText(words.get(restores ? "write.restore" : "write.undo"));
    }
}
