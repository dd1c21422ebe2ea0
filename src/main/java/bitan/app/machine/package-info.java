/** This machine: the folders the program may use, the speech models in them, and the log. */
@NullMarked
package bitan.app.machine;

import org.jspecify.annotations.NullMarked;
