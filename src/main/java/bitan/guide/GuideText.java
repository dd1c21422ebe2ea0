package bitan.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The limits of texts in a guide: they fit on screen and paper, and name no file outside the folder. */
public final class GuideText {
    /** Characters of the longest id. */
    public static final int LONGEST_ID = 40;
    /** Characters of the longest file name. */
    public static final int LONGEST_FILE_NAME = 80;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE_NAME = Pattern
            .compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._()-]*[\\p{L}\\p{N})])?");
    /** Names that Windows keeps for devices, whatever their extension: "Naming Files, Paths, and Namespaces". */
    private static final Pattern DEVICE = Pattern
            .compile("(?i)(con|prn|aux|nul|conin|conout|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");

    private GuideText() {
    }

    /** Whether {@code text} is one line of at least {@code least} and at most {@code most} characters. */
    public static boolean fits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && (least == 0 || !text.isBlank())
                && text.codePoints().noneMatch(GuideText::cannotBeShown);
    }

    /** Whether {@code text} can name a guide or a part of it: small letters, digits and single hyphens between them. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches() && !DEVICE.matcher(text).matches();
    }

    /** Whether {@code text} names a file of the guides' own folder, on every system, with one of these extensions. */
    public static boolean isFileName(String text, List<String> extensions) {
        return text.length() <= LONGEST_FILE_NAME && FILE_NAME.matcher(text).matches() && !text.contains("..")
                && text.contains(".")
                && !DEVICE.matcher(text).matches()
                && extensions.contains(text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean cannotBeShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.FORMAT, Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                true;
            default -> false;
        };
    }

    /** Checks that there are no more than {@code most} ids, and no id twice. */
    static void checkIds(List<String> ids, int most) {
        check(ids.size() <= most && new HashSet<>(ids).size() == ids.size()
                && ids.stream().allMatch(GuideText::isId), "ids, or how many there are");
    }

    static void checkAll(List<String> texts, int most, int longest) {
        check(texts.size() <= most && texts.stream().allMatch(text -> fits(text, 1, longest)),
                "a list of texts");
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
