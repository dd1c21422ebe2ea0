/** The clerk's side of a telephone call on the visitor's behalf: beginning and ending it, keying its outcome. */
@NullMarked
package bitan.screens.staff.call;

import org.jspecify.annotations.NullMarked;
