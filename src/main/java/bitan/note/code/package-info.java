/**
 * QR codes, and the signed resume code that opens the checklist of an earlier visit. The only package that uses ZXing.
 */
@NullMarked
package bitan.note.code;

import org.jspecify.annotations.NullMarked;
