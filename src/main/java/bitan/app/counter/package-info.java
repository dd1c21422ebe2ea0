/** The counter as it is now, what it chose, and the trace of what happens at it: shared by all that runs there. */
@NullMarked
package bitan.app.counter;

import org.jspecify.annotations.NullMarked;
