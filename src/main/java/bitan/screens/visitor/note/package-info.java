/** The visitor's side of the sheet to take home: read it, say that it is right, scan it. */
@NullMarked
package bitan.screens.visitor.note;

import org.jspecify.annotations.NullMarked;
