package bitan.screens.visitor.thanks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.ink.InkView;

/** What was said, all of it, and whether it may be kept; it may not, unless the visitor ticks it. FX thread only. */
final class KeepPage {
    /** Narrower than this, what is kept is said below the button. */
    private static final double NARROW = 900;

    private final Label summary = Widgets.whole("", "thanks-summary");
    private final InkView ink = new InkView(0.5);
    private final ToggleButton keep;
    private final Label what;
    private final VBox root;
    private final Messages words;

    KeepPage(Messages words, Consumer<Boolean> onKeep) {
        this.words = words;
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        ink.getStyleClass().add("thanks-ink");
        ink.setAccessibleText(words.get("thanks.ink"));
        Widgets.collapse(ink);
        keep = new ToggleButton(words.get("thanks.keep"), TickBox.node());
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.getStyleClass().add("thanks-keep");
        keep.setOnAction(_ -> onKeep.accept(keep.isSelected()));
        what = Widgets.whole(words.get("thanks.keep.what"), "thanks-what");
        var said = new HBox(summary, ink);
        said.getStyleClass().add("thanks-said");
        VBox.setVgrow(said, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var may = new HBox(keep, what);
        may.getStyleClass().add("thanks-may");
        root = new VBox(said, may);
        root.widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() < NARROW;
            may.getChildren().setAll(narrow ? List.of(keep) : List.of(keep, what));
            root.getChildren().setAll(narrow ? List.of(said, may, what) : List.of(said, may));
        });
        root.getStyleClass().add("thanks-keeping");
    }

    Region root() {
        return root;
    }

    void show(Said said, String between) {
        var feeling = said.feeling().map(face -> words.get("thanks.feeling." + face)).orElse("");
        var line = said.words(between);
        summary.setText(said.isEmpty()
                ? words.get("thanks.nothing")
                : feeling + (feeling.isEmpty() || line.isEmpty() ? "" : "\n") + line);
        ink.show(said.ink());
        ink.setVisible(!said.ink().isEmpty());
        keep.setSelected(said.kept());
        keep.setVisible(!said.isEmpty());
        what.setVisible(!said.isEmpty());
    }
}
