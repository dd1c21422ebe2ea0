/** Finds the facts people act on in a readable text: amounts, dates, times, numbers, places. */
@NullMarked
package bitan.wording.facts;

import org.jspecify.annotations.NullMarked;
