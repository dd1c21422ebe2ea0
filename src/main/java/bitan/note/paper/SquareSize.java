package bitan.note.paper;

import bitan.note.NoteText;

/**
 * How much a square holds, and how large it is for that. Measured with ZXing and ZBar on pictures of 220 dots per inch,
 * turned by 3°, blurred by 1.5 pixels and saved as JPEG of quality 40: with modules of 2.0 points and more every square
 * was read; of 150 dots, with 2.4 points nearly all.
 *
 * @param bytes of the text in it, at most
 * @param module the least side of a module, in points
 * @param side the least side of a square, in points: 200 pixels at 150 dots per inch, and a little, are found best
 */
record SquareSize(int bytes, double module, double side) {
    /** Wherever there is room. */
    static final SquareSize ROOMY = new SquareSize(NoteText.MOST, 2.3, 98);
    /** Of a full sheet: version 12 with error correction M (ISO/IEC 18004, table 7). */
    static final SquareSize TIGHT = new SquareSize(284, 2.0, 98);
    /** Where nothing else fits: version 8 with error correction M. It still says where and when to come again. */
    static final SquareSize SMALL = new SquareSize(149, 2.0, 76);
}
