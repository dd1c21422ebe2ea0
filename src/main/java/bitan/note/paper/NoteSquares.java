package bitan.note.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import bitan.note.Note;
import bitan.note.NoteText;
import bitan.note.NoteWords;
import bitan.note.Square;
import bitan.note.code.Squares;

/** The squares of one note, made once for all text sizes that are tried. For one thread. */
final class NoteSquares {
    private final Note note;
    private final NoteWords words;
    private final Map<SquareSize, Optional<Square>> sheets = new HashMap<>();
    private final Optional<Square> resume;

    NoteSquares(Note note, NoteWords words) {
        this.note = note;
        this.words = words;
        this.resume = note.resume().flatMap(slip -> Squares.of(slip.scanned()));
    }

    /** The note as text. */
    Optional<Square> sheet(SquareSize size) {
        return sheets.computeIfAbsent(size, _ -> Squares.of(NoteText.of(note, words, size.bytes())));
    }

    /** What opens the checklist again. */
    Optional<Square> resume() {
        return resume;
    }
}
