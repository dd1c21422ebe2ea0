package bitan.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import bitan.masking.Hidden.Piece;

/**
 * Hides personal data wherever text leaves the conversation: numbers of documents, cards and accounts, telephones, and
 * names behind the words that announce one. It cannot know every name. Immutable; safe between threads.
 */
public final class Masking {
    private final PublicNumbers open;
    private final ResourceBundle masks;

    /**
     * A masking that leaves public services' telephones readable, and these.
     *
     * @param own telephones of the counter and its guides, however they are written
     * @param locale the language of what stands in the place of what is hidden
     */
    public Masking(Set<String> own, Locale locale) {
        this.open = new PublicNumbers(own);
        this.masks = ResourceBundle.getBundle("bitan.masking.masks", locale);
    }

    /** The text with what is personal in it hidden; its lines stay lines. Never throws; masking twice is masking once. */
    public String mask(String text) {
        var before = text;
        var after = once(before);
        // What was hidden may have kept two other pieces apart. Every round hides something, so this ends.
        while (!after.equals(before)) {
            before = after;
            after = once(before);
        }
        return after;
    }

    /** The same of turns in the order they were said: a number told over several of them is hidden in each. */
    public List<String> mask(List<String> turns) {
        var lines = List.of(mask(String.join("\n", turns)).split("\n", -1));
        var masked = new ArrayList<String>();
        int next = 0;
        for (var turn : turns) {
            int count = turn.split("\n", -1).length;
            masked.add(String.join("\n", lines.subList(next, next + count)));
            next += count;
        }
        return List.copyOf(masked);
    }

    /** What is personal in a text, in order, none overlapping, none over the end of a line. */
    List<Hidden> personal(String text) {
        var all = Stream.concat(PersonalNumbers.in(text, open).stream(), Names.in(text).stream())
                .flatMap(hidden -> lines(hidden, text)).sorted(Comparator.comparingInt(Hidden::start))
                .toList();
        var apart = new ArrayList<Hidden>();
        for (var hidden : all) {
            if (apart.isEmpty() || apart.getLast().end() <= hidden.start()) {
                apart.add(hidden);
            }
        }
        return List.copyOf(apart);
    }

    private String once(String text) {
        var masked = new StringBuilder();
        int from = 0;
        for (var hidden : personal(text)) {
            masked.append(text, from, hidden.start()).append(masks.getString(hidden.kind().name()));
            from = hidden.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** The pieces of each line as one. */
    private static Stream<Hidden> lines(Hidden hidden, String text) {
        var lines = new ArrayList<Hidden>();
        for (var piece : hidden.pieces()) {
            boolean isSameLine = !lines.isEmpty()
                    && text.substring(lines.getLast().end(), piece.start()).indexOf('\n') < 0;
            int start = isSameLine ? lines.removeLast().start() : piece.start();
            lines.add(new Hidden(hidden.kind(), List.of(new Piece(start, piece.end()))));
        }
        return lines.stream();
    }
}
