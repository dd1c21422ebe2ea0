/**
 * Thank-you letters, which a counter keeps only if the visitor allowed it. Values, and the folder they lie in; knows nothing
 * of the conversation they come from. Nothing in them is masked: they are the visitor's own words, given to be kept.
 */
@NullMarked
package bitan.letter;

import org.jspecify.annotations.NullMarked;
