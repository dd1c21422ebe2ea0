package bitan.guide;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A public text that a guide follows. Immutable.
 *
 * @param id by which materials and steps name it
 * @param title 1 to {@link #LONGEST_TITLE} characters
 * @param number as its office counts it, such as 医保发〔2022〕22号, at most {@link #LONGEST_NUMBER} characters; may be empty
 * @param date when it was published
 */
public record GuideSource(String id, String title, String number, Optional<LocalDate> date) {
    /** Characters. */
    public static final int LONGEST_TITLE = 80;
    /** Characters. */
    public static final int LONGEST_NUMBER = 40;

    public GuideSource {
        GuideText.check(GuideText.isId(id), "source id");
        GuideText.check(GuideText.fits(title, 1, LONGEST_TITLE), "source title");
        GuideText.check(GuideText.fits(number, 0, LONGEST_NUMBER), "source number");
    }
}
