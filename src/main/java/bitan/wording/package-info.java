/** From recognised words to text worth reading: pure functions, text in and text out. */
@NullMarked
package bitan.wording;

import org.jspecify.annotations.NullMarked;
