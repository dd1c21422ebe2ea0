package bitan.screens.staff;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.CounterState;
import bitan.counter.Equipment;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Scroll;
import bitan.screens.staff.pace.SteadinessCard;

/** Behind the gear: the counter's terms and guides, all keys, how captions come, and which model hears. FX thread only. */
final class MorePage {
    private final ScrollPane root;
    private final Label model = Widgets.wrapped("", "model-name");
    private final Label limits = Widgets.wrapped("");
    private final Label delay = Widgets.wrapped("", "ink-soft");
    private final SteadinessCard steadiness;
    private final RulerCard ruler;
    private final Button first;
    private final Messages words;

    /** What its buttons do. */
    record Actions(Runnable glossary, Runnable guides, Runnable sentences, Runnable setup, Runnable keys) {}

    MorePage(Messages words, Consumer<Intent> intents, Actions actions) {
        this.words = words;
        first = Widgets.button(words.get("staff.terms.button"), actions.glossary());
        var doors = new FlowPane(first, Widgets.button(words.get("staff.guide.edit"), actions.guides()),
                Widgets.button(words.get("staff.sentences.button"), actions.sentences()),
                Widgets.button(words.get("setup.button"), actions.setup()),
                Widgets.button(words.get("staff.keys.button"), actions.keys()));
        doors.getStyleClass().add("buttons");
        steadiness = new SteadinessCard(words, intents);
        ruler = new RulerCard(words, intents);
        Widgets.collapse(limits, delay);
        var content = new VBox(doors, steadiness.root(), ruler.root(),
                card("staff.model.title", model, limits, delay),
                card("staff.keys.title", KeyList.list(words)));
        content.getStyleClass().add("equipment");
        root = Scroll.of(content);
        root.setFocusTraversable(false);
    }

    Region root() {
        return root;
    }

    RulerCard ruler() {
        return ruler;
    }

    /** Puts the keyboard on the first button. */
    void focus() {
        first.requestFocus();
    }

    void show(CounterState state) {
        var equipment = state.equipment();
        steadiness.show(state.settings().steadiness());
        model.setText(modelName(equipment));
        var known = equipment.model().flatMap(name -> words.find("model.limits." + name));
        limits.setVisible(known.isPresent());
        limits.setText(known.orElse(""));
        delay.setVisible(equipment.captionDelay().isPresent());
        equipment.captionDelay().ifPresent(seconds -> delay
                .setText(words.format("staff.delay", String.format(Locale.ROOT, "%.1f", seconds))));
    }

    /** The model's name, or why there is none. */
    private String modelName(Equipment equipment) {
        var none = equipment.microphone() == Microphone.STARTING ? "staff.model.loading" : "staff.model.none";
        return equipment.model().orElseGet(() -> words.get(none));
    }

    private VBox card(String title, Node... parts) {
        var heading = new Label(words.get(title));
        heading.getStyleClass().add("card-title");
        var card = new VBox(heading);
        card.getChildren().addAll(parts);
        card.getStyleClass().add("card");
        return card;
    }
}
