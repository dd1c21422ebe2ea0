/** The sheet as PDF: large, selectable, in a font the machine has. PDFBox is known here and in {@code print} only. */
@NullMarked
package bitan.note.paper;

import org.jspecify.annotations.NullMarked;
