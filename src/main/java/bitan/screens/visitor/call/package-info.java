/** The visitor's side of a telephone call on their behalf: that it goes on, and what came of it. */
@NullMarked
package bitan.screens.visitor.call;

import org.jspecify.annotations.NullMarked;
