package bitan.screens.staff;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.conversation.Pace;
import bitan.screens.shared.Messages;

/** The reader's signal beside the turn it is about: the sign the reader pressed, and its words. */
final class PaceChip extends HBox {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final Region sign = new Region();
    private final Label label = new Label();
    private final Messages words;

    PaceChip(Messages words) {
        this.words = words;
        label.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("pace-chip");
        getChildren().addAll(sign, label);
        setMaxHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    void show(Optional<Pace> pace) {
        setVisible(pace.isPresent());
        pace.ifPresent(signal -> {
            pseudoClassStateChanged(READ, signal == Pace.READ);
            sign.getStyleClass().setAll("pace-sign", signal.name().toLowerCase(Locale.ROOT));
            label.setText(words.get("pace." + signal));
        });
    }
}
