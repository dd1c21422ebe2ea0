/** Runs other programs of the machine within a limit of time. */
@NullMarked
package bitan.program;

import org.jspecify.annotations.NullMarked;
