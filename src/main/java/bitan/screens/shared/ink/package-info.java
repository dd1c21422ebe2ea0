/** Draws handwriting as vectors. FX thread only. */
@NullMarked
package bitan.screens.shared.ink;

import org.jspecify.annotations.NullMarked;
