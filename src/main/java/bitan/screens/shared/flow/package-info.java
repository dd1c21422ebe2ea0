/** Draws the steps of a guide as a line with stations. FX thread only. */
@NullMarked
package bitan.screens.shared.flow;

import org.jspecify.annotations.NullMarked;
