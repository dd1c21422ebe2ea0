package bitan.ink;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts that ink may be read as. Immutable.
 *
 * @param ink what was read
 * @param lines from top to bottom, each its characters from left to right
 */
public record InkReading(Ink ink, List<List<InkCharacter>> lines) {
    /** Nothing written, nothing read. */
    public static final InkReading NONE = new InkReading(Ink.NONE, List.of());

    public InkReading {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Ink nobody could read (yet): it stays ink. */
    public static InkReading unread(Ink ink) {
        return new InkReading(ink, List.of());
    }

    /** All characters, line after line. */
    public List<InkCharacter> characters() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /** The likeliest text, its lines separated by line breaks; empty where nothing was read. */
    public String text() {
        return lines.stream().map(line -> line.stream().map(InkCharacter::best).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
