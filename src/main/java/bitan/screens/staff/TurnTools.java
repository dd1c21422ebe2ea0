package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.conversation.Turn;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * The buttons beside a turn's head. They are seen where the pointer is or the keys have chosen, and keep their room, so
 * that nothing moves when they come. FX thread only.
 */
final class TurnTools {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HBox root = new HBox();
    private final Messages words;
    private final Consumer<TurnAction> acts;
    private List<TurnAction> shown = List.of();

    TurnTools(Messages words, Consumer<TurnAction> acts) {
        this.words = words;
        this.acts = acts;
        root.setAlignment(Pos.CENTER_RIGHT);
        root.getStyleClass().add("turn-tools");
    }

    Region root() {
        return root;
    }

    /** Shows what can be done with a turn, of which {@code chosen} is done by Enter. */
    void show(Turn turn, Retract retract, Optional<TurnAction> chosen) {
        var now = TurnAction.tools(turn, retract);
        if (!now.equals(shown)) {
            shown = now;
            root.getChildren().setAll(now.stream().map(this::button).toList());
        }
        for (int i = 0; i < now.size(); i++) {
            root.getChildren().get(i).pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(now.get(i))));
            root.getChildren().get(i).setAccessibleText(words.format(key(now.get(i)) + ".accessible",
                    turn.number()));
        }
    }

    private Button button(TurnAction action) {
        var button = Widgets.button(words.get(key(action)), () -> acts.accept(action));
        // By keyboard a turn is chosen with the arrows from the typing box: a row is no stop on the way.
        button.setFocusTraversable(false);
        button.getStyleClass().add("turn-tool");
        return button;
    }

    private static String key(TurnAction action) {
        return switch (action) {
            case TurnAction.Edit _ -> "staff.edit";
            case TurnAction.TakeBack _ -> "staff.back";
            case TurnAction.Pin(boolean pinned) -> pinned ? "staff.pinned" : "staff.pin";
            case TurnAction.Check _ -> "staff.check.ask";
        };
    }
}
