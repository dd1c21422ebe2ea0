package bitan.wording;

import java.util.Comparator;

/** Part of a text: UTF-16 indices, {@code start} included, {@code end} not; never empty. */
public record Span(int start, int end) {
    /** By where they begin, then by where they end. */
    public static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::start)
            .thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** The part of {@code text} this stands for. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether both have a character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch, so many characters on. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** Both, and what lies between them. */
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
