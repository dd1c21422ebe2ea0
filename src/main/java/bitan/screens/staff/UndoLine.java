package bitan.screens.staff;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseHistory;
import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * What Ctrl+Z undoes next and what Ctrl+Y does once more, by name. A box to type in undoes its own letters first. FX
 * thread only.
 */
final class UndoLine {
    private final VBox root;
    private final Button undo = new Button();
    private final Button redo = new Button();
    private final Messages words;
    private final StepName names;
    private final Consumer<Command> commands;
    private CaseHistory history = CaseHistory.NONE;

    UndoLine(Messages words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        names = new StepName(words);
        undo.setOnAction(_ -> undo());
        redo.setOnAction(_ -> redo());
        root = new VBox(undo, redo);
        root.getStyleClass().add("undo-line");
        root.getChildren().forEach(node -> {
            node.setFocusTraversable(false);
            node.getStyleClass().add("flat");
            ((Button) node).setWrapText(true);
            ((Button) node).setMinHeight(Region.USE_PREF_SIZE);
            ((Button) node).setMaxWidth(Double.MAX_VALUE);
        });
        Widgets.hide(undo, redo);
    }

    Region root() {
        return root;
    }

    void show(CounterState state) {
        history = state.conversation().history();
        boolean printed = state.visit().handout().job().isDone();
        name(undo, "staff.history.undo", history.last().map(step -> names.of(step, printed)));
        name(redo, "staff.history.redo", history.next().map(step -> names.of(step, printed)));
    }

    /** Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z do once more; whether the key was used. */
    boolean onKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        var own = Optional.of(event.getTarget()).filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
        boolean isZ = event.getCode() == KeyCode.Z;
        if (isZ && !event.isShiftDown()) {
            return own.filter(TextInputControl::isUndoable).isEmpty() && undo();
        }
        return (isZ || event.getCode() == KeyCode.Y)
                && own.filter(TextInputControl::isRedoable).isEmpty() && redo();
    }

    private void name(Button button, String key, Optional<String> name) {
        button.setVisible(name.isPresent());
        name.ifPresent(step -> button.setText(words.format(key, step)));
    }

    private boolean undo() {
        history.last().ifPresent(_ -> commands.accept(new Command.Undo(history.done().size())));
        return true;
    }

    private boolean redo() {
        history.next().ifPresent(_ -> commands.accept(new Command.Redo(history.done().size() + 1)));
        return true;
    }
}
