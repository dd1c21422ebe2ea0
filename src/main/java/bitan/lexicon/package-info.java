/** Everyday words, how often they are said, and how characters sound. Knows nothing of any counter's own terms. */
@NullMarked
package bitan.lexicon;

import org.jspecify.annotations.NullMarked;
