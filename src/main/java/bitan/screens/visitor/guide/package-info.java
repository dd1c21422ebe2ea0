/** What the visitor sees of a procedure: what to bring, what is missing, and which step they are at. FX thread only. */
@NullMarked
package bitan.screens.visitor.guide;

import org.jspecify.annotations.NullMarked;
