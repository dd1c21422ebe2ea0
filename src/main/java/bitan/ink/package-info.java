/** Handwriting as values: strokes of points, and the readings they may have. Knows no screens and no recognisers. */
@NullMarked
package bitan.ink;

import org.jspecify.annotations.NullMarked;
