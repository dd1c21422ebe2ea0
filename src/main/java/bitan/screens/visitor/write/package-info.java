/** The sheet for handwriting, and what is read of it. FX thread only. */
@NullMarked
package bitan.screens.visitor.write;

import org.jspecify.annotations.NullMarked;
