package bitan.counter;

import java.util.List;

import bitan.guide.GuideForm;
import bitan.guide.Picture;

/**
 * The form the visitor sees. Immutable.
 *
 * @param blank its pages, at least one
 * @param filled the pages of the example; none if there is no example
 */
public record ShownForm(GuideForm form, List<Picture> blank, List<Picture> filled) {
    public ShownForm {
        blank = List.copyOf(blank);
        filled = List.copyOf(filled);
    }
}
