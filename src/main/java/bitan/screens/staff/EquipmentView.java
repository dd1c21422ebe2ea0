package bitan.screens.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Equipment;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Equipment.Progress;
import bitan.counter.Intent;
import bitan.problem.ProblemCode;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.pace.SteadinessCard;
import bitan.settings.Language;
import bitan.settings.Settings;

/**
 * The right column: the speech model and its honest limits, long work under way, problems, how steady captions are,
 * and the keys.
 */
final class EquipmentView {
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private final Label title = new Label();
    private final Label model = new Label();
    private final Label limits = new Label();
    private final VBox modelCard;
    private final Label work = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final VBox workCard = new VBox(work, bar);
    private final SteadinessCard steadiness;
    private final Button glossary;
    private final Button sentences;
    private final Region keys;
    private final Map<ProblemCode, ProblemCard> cards = new EnumMap<>(ProblemCode.class);
    private final BooleanProperty installing = new SimpleBooleanProperty();
    private final Language language;
    private final Messages words;
    private final Consumer<Intent> intents;

    EquipmentView(Language language, Consumer<Intent> intents, Runnable openGlossary,
            Runnable openSentences) {
        this.language = language;
        this.words = Messages.in(language);
        this.intents = intents;
        title.setText(words.get("staff.equipment.title"));
        title.getStyleClass().add("column-title");
        model.getStyleClass().add("model-name");
        List.of(model, limits, work).forEach(label -> label.setWrapText(true));
        Widgets.collapse(limits);
        modelCard = card(new Label(words.get("staff.model.title")), model, limits);
        steadiness = new SteadinessCard(words, intents);
        glossary = wide("staff.terms.button", openGlossary);
        sentences = wide("staff.sentences.button", openSentences);
        bar.setMaxWidth(Double.MAX_VALUE);
        workCard.getStyleClass().addAll("card", "work");
        keys = card(new Label(words.get("staff.keys.title")), KeyList.list(words));
        content.getStyleClass().add("equipment");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("column", "edge-to-edge", "equipment-pane");
        root.setFocusTraversable(false);
    }

    Region root() {
        return root;
    }

    void show(Equipment equipment, Settings settings) {
        steadiness.show(settings.steadiness());
        model.setText(modelName(equipment, words));
        showLimits(equipment.model());
        equipment.progress().ifPresent(this::showWork);
        installing.set(equipment.progress().isPresent());
        // Then it has something to say, and needs room for it.
        root.pseudoClassStateChanged(BUSY,
                equipment.progress().isPresent() || !equipment.problems().isEmpty());
        var parts = new ArrayList<Node>(List.of(title));
        equipment.progress().ifPresent(_ -> parts.add(workCard));
        // The newest first: further down it might not be in view.
        equipment.problems().reversed().forEach(problem -> {
            var card = cards.computeIfAbsent(problem.code(),
                    code -> new ProblemCard(code, language, intents, installing));
            card.show(problem);
            parts.add(card.root());
        });
        parts.add(modelCard);
        parts.add(steadiness.root());
        parts.add(glossary);
        parts.add(sentences);
        parts.add(keys);
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
    }

    private Button wide(String key, Runnable open) {
        var button = Widgets.button(words.get(key), open);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** The model's name, or why there is none. */
    private static String modelName(Equipment equipment, Messages words) {
        var none = equipment.microphone() == Microphone.STARTING ? "staff.model.loading" : "staff.model.none";
        return equipment.model().orElseGet(() -> words.get(none));
    }

    private void showLimits(Optional<String> name) {
        var known = name.flatMap(model -> words.find("model.limits." + model));
        limits.setVisible(known.isPresent());
        limits.setText(known.orElse(""));
    }

    private void showWork(Progress progress) {
        boolean known = progress.done() >= 0;
        work.setText(known
                ? words.format("staff.work", progress.what(), (int) (progress.done() * 100))
                : progress.what());
        bar.setProgress(known ? progress.done() : ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(work.getText());
    }

    private static VBox card(Label heading, Node... parts) {
        heading.getStyleClass().add("card-title");
        var card = new VBox(heading);
        card.getChildren().addAll(parts);
        card.getStyleClass().add("card");
        return card;
    }
}
