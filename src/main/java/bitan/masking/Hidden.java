package bitan.masking;

import java.util.List;

/**
 * Something personal in a text.
 *
 * @param pieces where it stands, in order; more than one if it was said bit by bit
 */
record Hidden(Kind kind, List<Piece> pieces) {
    /** What it is; the names of the masks in the bundle. */
    enum Kind {
        NUMBER, TELEPHONE, NAME
    }

    /** A stretch of the text, in UTF-16 units; its end is not part of it. */
    record Piece(int start, int end) {}

    Hidden {
        pieces = List.copyOf(pieces);
    }

    static Hidden of(Kind kind, int start, int end) {
        return new Hidden(kind, List.of(new Piece(start, end)));
    }

    int start() {
        return pieces.getFirst().start();
    }

    int end() {
        return pieces.getLast().end();
    }
}
