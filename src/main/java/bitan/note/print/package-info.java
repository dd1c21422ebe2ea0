/** Printers come and go: which there are, and whether one took the sheet. {@code javax.print} is known here only. */
@NullMarked
package bitan.note.print;

import org.jspecify.annotations.NullMarked;
