/** Printers: which there are, and whether one took the note. The only package that uses {@code javax.print}. */
@NullMarked
package bitan.note.print;

import org.jspecify.annotations.NullMarked;
