/**
 * Thank-you letters: the only words a counter keeps, and only those a visitor allowed it to keep. Values, and the folder
 * they lie in; knows nothing of the conversation they come from.
 */
@NullMarked
package bitan.letter;

import org.jspecify.annotations.NullMarked;
