package bitan.guide;

/**
 * A picture of a material, or a page of a form. Immutable; two are equal only if they are the same object.
 *
 * @param width pixels
 * @param height pixels
 * @param argb row by row from the upper left corner, opaque, not to be changed
 */
public record Picture(int width, int height, int[] argb) {
    public Picture {
        GuideText.check(width > 0 && height > 0 && argb.length == width * height, "picture");
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
