package bitan.guide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing to bring, to do before, or to know. Empty texts say that nothing has to be said about it. Immutable.
 *
 * @param id unique in its guide
 * @param name 1 to {@link #LONGEST_NAME} characters
 * @param kind what the visitor has to do about it
 * @param form as what it is brought; {@link Form#KNOWN} if and only if nothing is brought
 * @param count how many, 1 to {@link #MOST_COPIES}; of copies where there is an original too
 * @param stampedBy who has to stamp it, at most {@link #LONGEST_STAMP} characters
 * @param picture the name of a picture in the guides' folder
 * @param where where to get it, at most {@link #LONGEST_REMARK} characters
 * @param how how to get it, at most {@link #LONGEST_REMARK} characters
 * @param alternatives what may be brought instead, the most realistic first
 * @param oneOf whether the name is only a heading, and one of the alternatives, at least 2, is brought
 * @param valid how long it is good, or how fresh it has to be
 * @param shared why nobody has to bring it, because data is shared, at most {@link #LONGEST_SHARED} characters; empty if it
 *            has to be brought
 * @param onlyIf who needs it
 * @param sources ids of the sources that say so
 */
public record Material(String id, String name, Kind kind, Form form, int count, Optional<String> stampedBy,
        Optional<String> picture, String where, String how, List<Alternative> alternatives, boolean oneOf,
        Optional<TimeLimit> valid, String shared, When onlyIf, List<String> sources) {
    /** Characters. */
    public static final int LONGEST_NAME = 60;
    /** Characters; an office. */
    public static final int LONGEST_STAMP = 40;
    /** Characters. */
    public static final int LONGEST_REMARK = 100;
    /** Characters. */
    public static final int LONGEST_SHARED = 60;
    /** Nobody asks for more of one paper. */
    public static final int MOST_COPIES = 10;
    /** Alternatives. */
    public static final int MOST_ALTERNATIVES = 8;
    /** What a picture's name ends in. */
    public static final List<String> PICTURES = List.of("png", "jpg", "jpeg");
    private static final Pattern DONE = Pattern
            .compile("^[已先].*|.*(挂失|备案|登记|申报|开户|激活|注册|认证|参保|停保|公证|鉴定)$");

    /** What the visitor has to do about a material. */
    public enum Kind {
        /** To bring it. */
        BRING,
        /** To do it before coming. */
        DO,
        /** To know it: a number, a password, a file on a telephone. */
        KNOW;

        /** What a guide means that says only the form: of what is not brought, the name tells whether it is done. */
        public static Kind of(String name, Form form) {
            if (form != Form.KNOWN) {
                return BRING;
            }
            return DONE.matcher(name).matches() ? DO : KNOW;
        }
    }

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
        /** Nothing to hand over: something to do before, or to know. */
        KNOWN
    }

    public Material {
        alternatives = List.copyOf(alternatives);
        sources = List.copyOf(sources);
        GuideText.check(GuideText.isId(id), "material id");
        GuideText.check(GuideText.fits(name, 1, LONGEST_NAME), "material name");
        GuideText.check((kind == Kind.BRING) == (form != Form.KNOWN), "material kind");
        GuideText.check(count >= 1 && count <= MOST_COPIES, "material count");
        GuideText.check(stampedBy.stream().allMatch(by -> GuideText.fits(by, 1, LONGEST_STAMP)), "stamp");
        GuideText.check(picture.stream().allMatch(file -> GuideText.isFileName(file, PICTURES)), "picture");
        GuideText.check(GuideText.fits(where, 0, LONGEST_REMARK), "where");
        GuideText.check(GuideText.fits(how, 0, LONGEST_REMARK), "how");
        GuideText.check(GuideText.fits(shared, 0, LONGEST_SHARED), "shared");
        GuideText.check(
                alternatives.size() <= MOST_ALTERNATIVES
                        && (!oneOf || alternatives.size() >= Alternative.LEAST_OF_ONE),
                "alternatives");
        GuideText.checkIds(sources, GuideDetails.MOST_SOURCES);
    }

    /** One with the fields of version 1 of the format. */
    public Material(String id, String name, Form form, int count, Optional<String> stampedBy,
            Optional<String> picture, String where, String how, List<String> alternatives,
            List<String> onlyIf) {
        this(id, name, Kind.of(name, form), form, count, stampedBy, picture, where, how,
                alternatives.stream().map(Alternative::new).toList(), false, Optional.empty(), "",
                When.anyOf(onlyIf), List.of());
    }

    /** The names of what may be brought instead. */
    public List<String> alternativeNames() {
        return alternatives.stream().map(Alternative::name).toList();
    }

    /** Whether nobody has to bring it, because the office sees the data itself. */
    public boolean isShared() {
        return !shared.isEmpty();
    }
}
