/** Whether there is a display, and what it shows things with; asked before and beside JavaFX. */
@NullMarked
package bitan.app.display;

import org.jspecify.annotations.NullMarked;
