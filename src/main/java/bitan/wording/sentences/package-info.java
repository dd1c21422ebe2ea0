/** Punctuation: where sentences end and where commas belong. */
@NullMarked
package bitan.wording.sentences;

import org.jspecify.annotations.NullMarked;
