/** Squares to scan, and the signed code that opens the checklist where it stood. ZXing is known here only. */
@NullMarked
package bitan.note.code;

import org.jspecify.annotations.NullMarked;
