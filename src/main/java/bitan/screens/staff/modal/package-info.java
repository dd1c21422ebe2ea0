/** What stands in front of the clerk's screen, an editor or a question: one at a time, closed by Esc. */
@NullMarked
package bitan.screens.staff.modal;

import org.jspecify.annotations.NullMarked;
