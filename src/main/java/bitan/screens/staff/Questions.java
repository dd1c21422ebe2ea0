package bitan.screens.staff;

import java.util.function.Consumer;

import bitan.conversation.Command;
import bitan.conversation.MatterCommand;
import bitan.screens.shared.Intent;
import bitan.screens.shared.Words;

/** What the clerk is asked before a visit or the program ends, and the list of keys; one at a time. FX thread only. */
final class Questions {
    private final Words words;
    private final Overlay overlay;
    private final Covers covers;
    private final Consumer<Intent> intents;

    Questions(Words words, Overlay overlay, Covers covers, Consumer<Intent> intents) {
        this.words = words;
        this.overlay = overlay;
        this.covers = covers;
        this.intents = intents;
    }

    /** Shows all keys, or takes them away. */
    void keys() {
        if (!overlay.close()) {
            overlay.tell(words.get("staff.keys.title"), Keys.all(words));
        }
    }

    /** Asks whether to end the visit, or to invite the visitor's thanks first. */
    void end(boolean mayInvite) {
        if (isOpen()) {
            return;
        }
        covers.closePanel();
        Runnable end = () -> converse(new Command.Close());
        if (mayInvite) {
            overlay.ask("staff.end", end, () -> converse(new MatterCommand.InviteThanks()));
        } else {
            overlay.ask("staff.end", end);
        }
    }

    /** Asks whether to leave the program; the key was used. */
    boolean quit() {
        if (!isOpen()) {
            overlay.ask("staff.quit", () -> intents.accept(new Intent.Quit()));
        }
        return true;
    }

    /** Does what is asked about; whether anything is. */
    boolean confirm() {
        return overlay.confirm();
    }

    /** Does what is offered in its place; whether anything is. */
    boolean instead() {
        return overlay.instead();
    }

    private boolean isOpen() {
        return overlay.panel().openProperty().get();
    }

    private void converse(Command command) {
        intents.accept(new Intent.Converse(command));
    }
}
