/**
 * Draws the note as a PDF: large, selectable, in a font of the machine. PDFBox is used here and in {@code print} only.
 */
@NullMarked
package bitan.note.paper;

import org.jspecify.annotations.NullMarked;
