/** Repairs misheard terms by their sound, and offers what sounds the same. */
@NullMarked
package bitan.wording.terms;

import org.jspecify.annotations.NullMarked;
