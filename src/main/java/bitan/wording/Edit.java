package bitan.wording;

/** Puts {@code text} in place of what stands from {@code start} to {@code end}; an insertion where they are equal. */
public record Edit(int start, int end, String text) {
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("edit " + start + ".." + end);
        }
    }
}
