/** Finds the guide somebody means by words, letters or sound. */
@NullMarked
package bitan.guide.find;

import org.jspecify.annotations.NullMarked;
