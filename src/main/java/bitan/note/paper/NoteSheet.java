package bitan.note.paper;

import java.util.List;
import java.util.Set;

/**
 * A note as it is printed.
 *
 * @param pdf the file, not to be changed
 * @param texts what stands on it, line by line from the top of the first page
 * @param pages at least one
 * @param replaced characters that the font does not have; a square stands for each
 */
public record NoteSheet(byte[] pdf, List<String> texts, int pages, Set<String> replaced) {
    public NoteSheet {
        texts = List.copyOf(texts);
        replaced = Set.copyOf(replaced);
    }
}
