/** What is written of the running program: the log, and the trace for measuring. */
@NullMarked
package bitan.app.log;

import org.jspecify.annotations.NullMarked;
