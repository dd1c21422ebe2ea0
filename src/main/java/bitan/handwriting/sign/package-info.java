/**
 * Tells by their shape what strokes mean that are no characters: what crosses out, underlines, circles or is drawn.
 * Knows no recogniser.
 */
@NullMarked
package bitan.handwriting.sign;

import org.jspecify.annotations.NullMarked;
