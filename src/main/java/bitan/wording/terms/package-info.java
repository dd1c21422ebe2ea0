/** Repairs misheard terms by their sound, and offers words that sound the same. */
@NullMarked
package bitan.wording.terms;

import org.jspecify.annotations.NullMarked;
