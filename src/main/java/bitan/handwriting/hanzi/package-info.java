/**
 * Compares the pen's way through a character with the usual ways of hanzi: what a picture hides, as the order and the
 * direction of strokes. Knows no recogniser.
 */
@NullMarked
package bitan.handwriting.hanzi;

import org.jspecify.annotations.NullMarked;
