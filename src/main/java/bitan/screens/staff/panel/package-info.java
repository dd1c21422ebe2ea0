/** What the clerk's editors stand in: one at a time in front of the screen, closed by Esc. */
@NullMarked
package bitan.screens.staff.panel;

import org.jspecify.annotations.NullMarked;
