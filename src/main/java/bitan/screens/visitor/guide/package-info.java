/** What the visitor sees of a procedure: what to bring, and what is missing. FX thread only. */
@NullMarked
package bitan.screens.visitor.guide;

import org.jspecify.annotations.NullMarked;
