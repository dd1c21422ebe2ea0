/** Finds what the visitor acts on in a readable text: amounts, dates, times, numbers, places. */
@NullMarked
package bitan.wording.facts;

import org.jspecify.annotations.NullMarked;
