package bitan.note.paper;

import java.util.Optional;
import java.util.Set;

import bitan.note.NoteWords;

/**
 * Sets the texts of one sheet in one size. For one sheet and one thread.
 *
 * @param room how wide the sheet is, in points
 * @param body the size of its text, in points
 * @param replaced gets every character that had to be replaced
 */
record TextSetting(NoteWords words, Face face, double room, int body, Set<String> replaced) {
    /** As wide as there is room behind {@code indent}. */
    TextBlock text(String text, Style style, double indent) {
        return text(text, style, indent, room - indent);
    }

    TextBlock text(String text, Style style, double indent, double width) {
        return new TextBlock(face.lines(text, style, width, replaced), style, indent, false);
    }

    /** In the size of the text. */
    TextBlock plain(String text, double indent, double width) {
        return text(text, Style.plain(body), indent, width);
    }

    /** A detail behind its label; empty if there is none. */
    Optional<TextBlock> detail(String label, String detail, Style style, double indent) {
        return detail.isEmpty()
                ? Optional.empty()
                : Optional.of(text(words.say(label, detail), style, indent));
    }
}
