package bitan.wording.line;

import java.util.List;
import java.util.Optional;

import bitan.wording.Caption;
import bitan.wording.HeardWord;
import bitan.wording.Span;

/**
 * A caption and the words it was made of. Immutable.
 *
 * @param words those heard, in order, none blank
 * @param places for each word where it stands in the caption, whole numbers and terms included; empty if nothing of
 *     it is left
 */
public record Worded(Caption caption, List<HeardWord> words, List<Optional<Span>> places) {
    public Worded {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }
}
