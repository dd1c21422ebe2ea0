/** Many regular expressions at once: which of them may match at a place of a text, told without trying them. */
@NullMarked
package bitan.wording.pattern;

import org.jspecify.annotations.NullMarked;
