package bitan.screens.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;

import bitan.sentences.ReadySentence;

/** The places of a ready sentence that wait in a box to be filled in. */
final class Blanks {
    /** What a reader sees of a place that is not filled in. */
    private static final String BLANK = "____";

    private final TextArea area;
    private List<String> places = List.of();

    Blanks(TextArea area) {
        this.area = area;
    }

    /** Puts a sentence where the selection is, and selects its first place. */
    void put(ReadySentence sentence) {
        int start = area.getSelection().getStart();
        places = sentence.places();
        area.replaceSelection(sentence.text());
        area.selectRange(start, start);
        selectNext();
    }

    /** Whether a place is not filled in. */
    boolean areOpen() {
        return places.stream().anyMatch(area.getText()::contains);
    }

    /** Selects the next place; whether there is another than the selected one. */
    boolean selectNext() {
        var before = area.getSelection();
        var next = next(before.getEnd()).or(() -> next(0));
        next.ifPresent(place -> area.selectRange(place.getStart(), place.getEnd()));
        return next.isPresent() && !next.get().equals(before);
    }

    /** The text as others may see it. */
    String hidden(String text) {
        var shown = text;
        for (var place : places) {
            shown = shown.replace(place, BLANK);
        }
        return shown;
    }

    private Optional<IndexRange> next(int from) {
        return places.stream().filter(place -> area.getText().indexOf(place, from) >= 0)
                .map(place -> IndexRange.normalize(area.getText().indexOf(place, from),
                        area.getText().indexOf(place, from) + place.length()))
                .min(Comparator.comparingInt(IndexRange::getStart));
    }
}
