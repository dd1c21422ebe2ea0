package bitan.models.unpack;

import java.util.regex.Pattern;

/** The names that are allowed for files and folders on every system Bitan runs on. */
public final class SafeName {
    private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    /** Device names of Windows, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]");
    private static final int LONGEST = 120;

    private SafeName() {
    }

    /** Whether a model may be called so: letters, digits, dots, dashes; no path in it. */
    public static boolean isModel(String name) {
        return MODEL.matcher(name).matches() && isSegment(name);
    }

    /** Whether a file or folder may be called so: one step of a path, never up, never hidden from Windows. */
    static boolean isSegment(String name) {
        return !name.isEmpty() && name.length() <= LONGEST
                && !name.endsWith(".") && !name.endsWith(" ")
                && !FORBIDDEN.matcher(name).find() && !DEVICE.matcher(name).matches();
    }
}
