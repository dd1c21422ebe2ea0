/** A guide's steps drawn as one way with stations, for both screens. FX thread only. */
@NullMarked
package bitan.screens.shared.flow;

import org.jspecify.annotations.NullMarked;
