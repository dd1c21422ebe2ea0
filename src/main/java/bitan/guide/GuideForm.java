package bitan.guide;

import java.util.List;
import java.util.Optional;

/**
 * A form to print.
 *
 * @param title 1 to {@link #LONGEST} characters
 * @param file the name of its PDF in the guides' folder
 * @param filledExample the name of a PDF there that shows it filled in
 */
public record GuideForm(String title, String file, Optional<String> filledExample) {
    /** Characters. */
    public static final int LONGEST = 24;
    /** What a form's name ends in. */
    public static final List<String> DOCUMENTS = List.of("pdf");

    public GuideForm {
        GuideText.check(GuideText.fits(title, 1, LONGEST), "form title");
        GuideText.check(GuideText.isFileName(file, DOCUMENTS), "form file");
        GuideText.check(filledExample.stream().allMatch(name -> GuideText.isFileName(name, DOCUMENTS)),
                "filled example");
    }
}
