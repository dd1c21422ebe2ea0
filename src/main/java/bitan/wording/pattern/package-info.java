/** Tells which of many regular expressions may match at a place of a text, without trying them. */
@NullMarked
package bitan.wording.pattern;

import org.jspecify.annotations.NullMarked;
