/** Finds out whether there is a display and a Chinese font, without or before JavaFX. */
@NullMarked
package bitan.app.display;

import org.jspecify.annotations.NullMarked;
