/** Everyday words, their frequencies, and the sounds of characters. Knows nothing of any counter's own terms. */
@NullMarked
package bitan.lexicon;

import org.jspecify.annotations.NullMarked;
