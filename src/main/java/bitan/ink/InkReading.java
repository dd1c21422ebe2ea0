package bitan.ink;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that ink may be read as. Immutable.
 *
 * @param ink what was read
 * @param lines in the order of reading, each its characters from first to last
 * @param whole whether every stroke belongs to a character, is crossed out, or only marks the others
 * @param others what all of it may be instead, likeliest first
 */
public record InkReading(Ink ink, List<List<InkCharacter>> lines, boolean whole, List<String> others) {
    /** Nothing written, nothing read. */
    public static final InkReading NONE = new InkReading(Ink.NONE, List.of());

    public InkReading {
        lines = lines.stream().map(List::copyOf).toList();
        others = List.copyOf(others);
    }

    /** A reading of all of the ink, to which there is no other. */
    public InkReading(Ink ink, List<List<InkCharacter>> lines) {
        this(ink, lines, true, List.of());
    }

    /** Ink nobody could read (yet): it stays ink. */
    public static InkReading unread(Ink ink) {
        return new InkReading(ink, List.of());
    }

    /** All characters, line after line. */
    public List<InkCharacter> characters() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /** The likeliest text, its lines separated by line breaks; empty where not all was read, for part of it may mislead. */
    public String text() {
        return whole ? likeliest() : "";
    }

    /** What the ink may say, likeliest first: for whoever wrote it to choose from. */
    public List<String> texts() {
        return Stream.concat(Stream.of(likeliest()), others.stream()).filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private String likeliest() {
        return lines.stream().map(line -> line.stream().map(InkCharacter::best).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
