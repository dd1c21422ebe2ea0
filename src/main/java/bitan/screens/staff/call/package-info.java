/** The clerk's panel for a telephone call on the visitor's behalf: start, end, result. */
@NullMarked
package bitan.screens.staff.call;

import org.jspecify.annotations.NullMarked;
