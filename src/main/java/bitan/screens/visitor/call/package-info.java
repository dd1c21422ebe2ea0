/** The visitor's side of a telephone call on their behalf: that it is going on, and its result. */
@NullMarked
package bitan.screens.visitor.call;

import org.jspecify.annotations.NullMarked;
