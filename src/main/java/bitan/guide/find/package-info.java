/** Finds the guide that is meant by words, letters or what was heard: by characters and, above all, by their sounds. */
@NullMarked
package bitan.guide.find;

import org.jspecify.annotations.NullMarked;
