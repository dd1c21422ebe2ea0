/** Ink on a screen, as vectors. FX thread only. */
@NullMarked
package bitan.screens.shared.ink;

import org.jspecify.annotations.NullMarked;
