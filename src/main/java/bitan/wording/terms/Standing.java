package bitan.wording.terms;

import java.util.List;

import bitan.wording.Span;

/** Terms that stand in a text as they are, found by where they stand. */
final class Standing {
    private final List<Span> spans;
    /** For each place the first of those that begin there or later. */
    private final int[] first;
    private final int longest;

    /** Terms in the order of their beginnings, in a text of this length. */
    Standing(List<Span> spans, int length) {
        this.spans = spans;
        first = new int[length + 1];
        int next = 0;
        for (int place = 0; place <= length; place++) {
            while (next < spans.size() && spans.get(next).start() < place) {
                next++;
            }
            first[place] = next;
        }
        longest = spans.stream().mapToInt(span -> span.end() - span.start()).max().orElse(0);
    }

    /** Those that overlap a stretch of the text. */
    List<Span> overlapping(Span stretch) {
        int from = first[Math.max(0, stretch.start() - longest)];
        int to = first[stretch.end()];
        return from == to ? List.of() : spans.subList(from, to).stream().filter(stretch::overlaps).toList();
    }
}
