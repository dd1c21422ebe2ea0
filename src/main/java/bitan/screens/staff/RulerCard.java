package bitan.screens.staff;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Desk.MeasuredWidth;

/**
 * How wide the visitor's monitor is taken for, and how to correct it: by a card of known size that the visitor's screen
 * shows, and the clerk makes larger or smaller until a real one covers it. FX thread only.
 */
public final class RulerCard {
    private final BooleanProperty measuring = new SimpleBooleanProperty();
    private final Label width = Widgets.wrapped("");
    private final Button begin;
    private final VBox root;
    private final Messages words;
    private final Consumer<Intent> intents;
    private Optional<MeasuredWidth> monitor = Optional.empty();

    /** Nothing known yet. */
    RulerCard(Messages words, Consumer<Intent> intents) {
        this.words = words;
        this.intents = intents;
        var title = new Label(words.get("staff.ruler.title"));
        title.getStyleClass().add("card-title");
        begin = Widgets.button(words.get("staff.ruler.begin"), () -> measuring.set(true));
        var smaller = Widgets.button("−", () -> change(MeasuredWidth.FINE));
        smaller.setAccessibleText(words.get("ruler.smaller"));
        var larger = Widgets.button("+", () -> change(-MeasuredWidth.FINE));
        larger.setAccessibleText(words.get("ruler.larger"));
        var steps = new HBox(smaller, larger,
                Widgets.button(words.get("ruler.done"), () -> measuring.set(false)));
        steps.getStyleClass().add("buttons");
        var how = Widgets.wrapped(words.get("staff.ruler.how"), "type-small", "ink-soft");
        Widgets.hide(steps, how);
        Widgets.collapse(begin);
        measuring.subscribe(now -> {
            steps.setVisible(now);
            how.setVisible(now);
            begin.setVisible(!now);
        });
        measuring.addListener((_, _, now) -> (now ? larger : begin).requestFocus());
        root = new VBox(title, width, begin, how, steps);
        root.getStyleClass().add("card");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Widgets.hide(root);
    }

    Region root() {
        return root;
    }

    /** Whether the visitor's screen shows the card. */
    public BooleanProperty measuringProperty() {
        return measuring;
    }

    /** Tells how wide the visitor's monitor is taken for, and whether that is a guess. */
    public void show(MeasuredWidth now, boolean isGuess) {
        monitor = Optional.of(now);
        root.setVisible(true);
        width.setText(words.format(isGuess ? "staff.ruler.guess" : "staff.ruler.width", now.millimetres()));
    }

    private void change(int wider) {
        monitor.ifPresent(now -> intents.accept(new Intent.Measure(now.wider(wider))));
    }

    private void onKey(KeyEvent event) {
        if (!measuring.get()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> change(MeasuredWidth.FINE);
            case RIGHT -> change(-MeasuredWidth.FINE);
            case DOWN -> change(MeasuredWidth.COARSE);
            case UP -> change(-MeasuredWidth.COARSE);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
