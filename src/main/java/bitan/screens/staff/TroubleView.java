package bitan.screens.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Equipment;
import bitan.counter.Equipment.Progress;
import bitan.counter.Intent;
import bitan.problem.ProblemCode;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Scroll;
import bitan.settings.Language;

/** What is wrong with the equipment, and long work under way; not there while all is well. FX thread only. */
final class TroubleView {
    private final VBox content = new VBox();
    private final ScrollPane root = Scroll.of(content);
    private final Label work = Widgets.wrapped("");
    private final ProgressBar bar = new ProgressBar();
    private final VBox workCard = new VBox(work, bar);
    private final Map<ProblemCode, ProblemCard> cards = new EnumMap<>(ProblemCode.class);
    private final BooleanProperty installing = new SimpleBooleanProperty();
    private final Language language;
    private final Messages words;
    private final Consumer<Intent> intents;

    TroubleView(Language language, Consumer<Intent> intents) {
        this.language = language;
        this.words = Messages.in(language);
        this.intents = intents;
        bar.setMaxWidth(Double.MAX_VALUE);
        workCard.getStyleClass().addAll("card", "work");
        content.getStyleClass().add("equipment");
        root.getStyleClass().add("equipment-pane");
        root.setFocusTraversable(false);
        Widgets.hide(root);
    }

    Region root() {
        return root;
    }

    void show(Equipment equipment) {
        equipment.progress().ifPresent(this::showWork);
        installing.set(equipment.progress().isPresent());
        var parts = new ArrayList<Node>();
        equipment.progress().ifPresent(_ -> parts.add(workCard));
        // The newest first: further down it might not be in view.
        equipment.problems().reversed().forEach(problem -> {
            var card = cards.computeIfAbsent(problem.code(),
                    code -> new ProblemCard(code, language, intents, installing));
            card.show(problem);
            parts.add(card.root());
        });
        root.setVisible(!parts.isEmpty());
        put(parts);
    }

    /** Leaves alone what is there already: a button in it may have the keyboard. */
    private void put(List<Node> parts) {
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
    }

    private void showWork(Progress progress) {
        boolean known = progress.done() >= 0;
        work.setText(known
                ? words.format("staff.work", progress.what(), (int) (progress.done() * 100))
                : progress.what());
        bar.setProgress(known ? progress.done() : ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(work.getText());
    }
}
