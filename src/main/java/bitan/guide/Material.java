package bitan.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing to bring. Empty texts say that nothing has to be said about it.
 *
 * @param id unique in its guide
 * @param name 1 to {@link #LONGEST_NAME} characters
 * @param form as what it is brought
 * @param count how many, 1 to {@link #MOST_COPIES}; of copies where there is an original too
 * @param stampedBy who has to stamp it, at most {@link #LONGEST_STAMP} characters
 * @param picture the name of a picture in the guides' folder
 * @param where where to get it, at most {@link #LONGEST_REMARK} characters
 * @param how how to get it, at most {@link #LONGEST_REMARK} characters
 * @param alternatives what may be brought instead, each of at most {@link #LONGEST_REMARK} characters
 * @param onlyIf ids of conditions: needed only if one of them holds; needed always if there are none
 */
public record Material(String id, String name, Form form, int count, Optional<String> stampedBy,
        Optional<String> picture, String where, String how, List<String> alternatives, List<String> onlyIf) {
    /** Characters; a line on the visitor's checklist. */
    public static final int LONGEST_NAME = 24;
    /** Characters; an office. */
    public static final int LONGEST_STAMP = 20;
    /** Characters; two lines below the name. */
    public static final int LONGEST_REMARK = 60;
    /** Nobody asks for more of one paper. */
    public static final int MOST_COPIES = 10;
    /** As many as can be read aloud. */
    public static final int MOST_ALTERNATIVES = 4;
    /** What a picture's name ends in. */
    public static final List<String> PICTURES = List.of("png", "jpg", "jpeg");

    /** As what a material is brought. */
    public enum Form {
        /** The paper or card itself. */
        ORIGINAL,
        /** Copies only. */
        COPY,
        /** The original to be looked at, and copies that stay. */
        ORIGINAL_AND_COPY,
        /** A form that is filled in and signed. */
        FILLED_IN,
        /** A portrait. */
        PHOTO,
        /** Something to know, not to hand over: a number, a password, a file on a telephone. */
        KNOWN
    }

    public Material {
        alternatives = List.copyOf(alternatives);
        onlyIf = List.copyOf(onlyIf);
        GuideText.check(GuideText.isId(id), "material id");
        GuideText.check(GuideText.fits(name, 1, LONGEST_NAME), "material name");
        GuideText.check(count >= 1 && count <= MOST_COPIES, "material count");
        GuideText.check(stampedBy.stream().allMatch(by -> GuideText.fits(by, 1, LONGEST_STAMP)), "stamp");
        GuideText.check(picture.stream().allMatch(file -> GuideText.isFileName(file, PICTURES)), "picture");
        GuideText.check(GuideText.fits(where, 0, LONGEST_REMARK), "where");
        GuideText.check(GuideText.fits(how, 0, LONGEST_REMARK), "how");
        GuideText.check(alternatives.size() <= MOST_ALTERNATIVES
                && alternatives.stream().allMatch(one -> GuideText.fits(one, 1, LONGEST_REMARK)),
                "alternatives");
        GuideText.check(onlyIf.size() <= Guide.MOST_CONDITIONS && onlyIf.stream().allMatch(GuideText::isId),
                "only if");
    }

    /** Whether it is needed by somebody for whom these conditions hold, told by their ids. */
    public boolean isNeeded(Set<String> conditions) {
        return onlyIf.isEmpty() || onlyIf.stream().anyMatch(conditions::contains);
    }

}
