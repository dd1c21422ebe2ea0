package bitan.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A text and the edits made in it: every character of the new text is one of the old, or belongs to an edit that
 * can be named and taken back.
 *
 * @param before the text before
 * @param edits in order, none overlapping
 */
public record Edited(String before, List<Edit> edits) {
    /** @throws IllegalArgumentException if two edits overlap or one lies outside the text */
    public Edited {
        edits = edits.stream().sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList();
        int done = 0;
        for (var edit : edits) {
            if (edit.start() < done || edit.end() > before.length()) {
                throw new IllegalArgumentException(
                        "edit " + edit.start() + ".." + edit.end() + " after " + done);
            }
            done = edit.end();
        }
    }

    /** The text with all edits made. */
    public String after() {
        var text = new StringBuilder();
        int done = 0;
        for (var edit : edits) {
            text.append(before, done, edit.start()).append(edit.text());
            done = edit.end();
        }
        return text.append(before, done, before.length()).toString();
    }

    /** Where a stretch of the old text stands in the new, whole edits included; empty if nothing is left of it. */
    public Optional<Span> after(Span old) {
        int start = moved(old.start(), true);
        int end = moved(old.end(), false);
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Where {@code edit} stands in the new text; empty if it only takes away. */
    public Optional<Span> after(Edit edit) {
        int start = edit.start() + grownBefore(edit.start(), edit);
        return edit.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(start, start + edit.text().length()));
    }

    /** A position inside an edit moves to the edit's start or end; at a border, insertions stay outside. */
    private int moved(int index, boolean isStart) {
        int shift = 0;
        for (var edit : edits) {
            boolean isWhole = isStart
                    ? edit.end() <= index
                    : edit.end() < index || isReplacementUpTo(edit, index);
            if (isWhole) {
                shift += edit.text().length() - (edit.end() - edit.start());
            } else if (edit.start() < index && index < edit.end()) {
                return edit.start() + shift + (isStart ? 0 : edit.text().length());
            } else {
                break;
            }
        }
        return index + shift;
    }

    private static boolean isReplacementUpTo(Edit edit, int index) {
        return edit.end() == index && edit.start() < index;
    }

    private int grownBefore(int index, Edit until) {
        return edits.stream().takeWhile(edit -> !edit.equals(until) && edit.start() <= index)
                .mapToInt(edit -> edit.text().length() - (edit.end() - edit.start())).sum();
    }
}
