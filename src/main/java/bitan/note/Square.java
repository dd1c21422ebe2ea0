package bitan.note;

/**
 * A QR code: modules in rows, without the light margin of {@value #MARGIN} modules that has to be around it. Immutable.
 *
 * @param size modules on each side
 * @param modules row by row from the top, each from the left; {@value #DARK} is a dark one
 */
public record Square(int size, String modules) {
    /** Modules of light margin on each side, by ISO/IEC 18004. */
    public static final int MARGIN = 4;
    /** A dark module. */
    public static final char DARK = '#';

    public Square {
        if (modules.length() != size * size) {
            throw new IllegalArgumentException("not a square");
        }
    }

    /** Whether a module is dark; from 0, from the left and from the top. */
    public boolean isDark(int x, int y) {
        return modules.charAt(y * size + x) == DARK;
    }
}
