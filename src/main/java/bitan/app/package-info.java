/** The wiring on one page, the command line, and the order of shutting down. The only room that knows every other. */
@NullMarked
package bitan.app;

import org.jspecify.annotations.NullMarked;
