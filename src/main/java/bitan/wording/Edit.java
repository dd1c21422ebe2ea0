package bitan.wording;

/** Puts {@code text} in place of what stands from {@code start} to {@code end}; an insertion where they are equal. */
public record Edit(int start, int end, String text) {
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("edit " + start + ".." + end);
        }
    }

    /** The shortest single change that makes {@code now} of {@code old}. */
    public static Edit between(String old, String now) {
        int shorter = Math.min(old.length(), now.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(head, old.length() - tail, now.substring(head, now.length() - tail));
    }
}
