package bitan.screens.staff.sentences;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.sentences.ReadySentence;

/** A sentence in full, in as many lines as it needs, and its group; marked while it is changed and not saved. */
final class SentenceCell extends ListCell<ReadySentence> {
    /** Pixels that the scroll bar may take. */
    private static final double BAR = 18;

    private final Label text = Widgets.whole("");
    private final Label group = new Label();
    private final HBox row = new HBox(text, group);
    private final Messages words;
    private final Locale locale;
    private final SentenceDrafts shelf;

    SentenceCell(Messages words, Locale locale, SentenceDrafts shelf) {
        this.words = words;
        this.locale = locale;
        this.shelf = shelf;
        group.getStyleClass().addAll("type-small", "ink-soft");
        group.setMinWidth(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getStyleClass().add("buttons");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReadySentence sentence, boolean empty) {
        super.updateItem(sentence, empty);
        if (empty || sentence == null) {
            setGraphic(null);
            setText("");
        } else {
            boolean isChanged = shelf.draft(Optional.of(sentence)).isPresent();
            text.setText(
                    isChanged ? words.format("staff.guide.changed", sentence.text()) : sentence.text());
            group.setText(sentence.group().title(locale));
            // For those who hear it.
            setText(sentence.text());
            setGraphic(row);
        }
    }

    /** A cell is asked without a width; its text goes on in the next line at the list's. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double room = getListView().getWidth() - BAR - sides;
        row.setPrefWidth(Math.max(0, room));
        return getGraphic() == null || room <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }
}
