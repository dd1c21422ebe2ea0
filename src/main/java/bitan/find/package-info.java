/** Finds short texts by words, pinyin, initials or what was heard for them. */
@NullMarked
package bitan.find;

import org.jspecify.annotations.NullMarked;
