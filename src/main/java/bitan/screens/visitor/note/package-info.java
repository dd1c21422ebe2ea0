/** The visitor's side of the note: read it, confirm it, scan it. */
@NullMarked
package bitan.screens.visitor.note;

import org.jspecify.annotations.NullMarked;
