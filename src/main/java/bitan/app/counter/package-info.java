/** The state of the counter, its settings and the trace, shared by everything that runs at it. */
@NullMarked
package bitan.app.counter;

import org.jspecify.annotations.NullMarked;
