/**
 * Tells digits and capital letters by their strokes: a small network, trained on strokes of our own. Knows
 * what numbers people write, and no line.
 */
@NullMarked
package bitan.handwriting.digit;

import org.jspecify.annotations.NullMarked;
