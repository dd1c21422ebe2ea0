/** What the visitor sees of a guide: materials, what is missing, and the present step. FX thread only. */
@NullMarked
package bitan.screens.visitor.guide;

import org.jspecify.annotations.NullMarked;
