/** What is written by hand, as values: strokes of points, and what they may read. Knows nothing of screens or engines. */
@NullMarked
package bitan.ink;

import org.jspecify.annotations.NullMarked;
