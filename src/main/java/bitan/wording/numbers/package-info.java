/** Inverse text normalisation: numbers recognised as hanzi, written as people write them. */
@NullMarked
package bitan.wording.numbers;

import org.jspecify.annotations.NullMarked;
