/** The frame of the clerk's panels: one at a time in front of the screen, closed by Esc. */
@NullMarked
package bitan.screens.staff.panel;

import org.jspecify.annotations.NullMarked;
