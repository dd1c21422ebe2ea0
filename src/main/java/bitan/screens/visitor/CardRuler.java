package bitan.screens.visitor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Desk.MeasuredWidth;

/**
 * A payment card in the size that it has if the monitor is as wide as it is taken for. The clerk holds a real one against
 * it, and makes it wider or narrower until they match. FX thread only.
 */
public final class CardRuler extends StackPane {
    /** A card of the format ID-1 (ISO/IEC 7810:2019), in millimetres. */
    private static final double CARD_WIDTH = 85.60;
    private static final double CARD_HEIGHT = 53.98;

    private final Region card = Widgets.drawn("ruler-card");
    private final DoubleSupplier scale;
    private final Consumer<Intent> intents;
    private Optional<MeasuredWidth> width = Optional.empty();

    /** Not shown yet; {@code scale} is how many times as large the screen is drawn as it is laid out. */
    CardRuler(Messages words, DoubleSupplier scale, Consumer<Intent> intents) {
        this.scale = scale;
        this.intents = intents;
        var done = Widgets.button(words.get("ruler.done"), () -> setVisible(false));
        done.getStyleClass().add("accent");
        var buttons = new HBox(step("−−", MeasuredWidth.COARSE, words), step("−", MeasuredWidth.FINE, words),
                step("+", -MeasuredWidth.FINE, words),
                step("++", -MeasuredWidth.COARSE, words), done);
        buttons.getStyleClass().add("ruler-buttons");
        var content = new VBox(Widgets.whole(words.get("ruler.what")), card, buttons);
        content.getStyleClass().add("ruler");
        content.setAlignment(Pos.CENTER);
        getStyleClass().add("ruler-ground");
        getChildren().add(content);
        setVisible(false);
    }

    /** A narrower monitor has smaller pixels: the card takes more of them. */
    private Button step(String sign, int wider, Messages words) {
        var button = Widgets.button(sign,
                () -> width.ifPresent(now -> intents.accept(new Intent.Measure(now.wider(wider)))));
        button.setAccessibleText(words.get(wider > 0 ? "ruler.smaller" : "ruler.larger"));
        return button;
    }

    /** Draws the card for a monitor so wide. */
    public void show(MeasuredWidth monitor) {
        width = Optional.of(monitor);
        double pixels = monitor.monitor().width() / (monitor.millimetres() * scale.getAsDouble());
        resize(card, CARD_WIDTH * pixels, CARD_HEIGHT * pixels);
    }

    private static void resize(Region card, double width, double height) {
        card.setMinSize(width, height);
        card.setPrefSize(width, height);
        card.setMaxSize(width, height);
    }
}
