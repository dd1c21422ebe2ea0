/** The clerk's panel for guides: finds one, shows it to the visitor, marks materials and steps. FX thread only. */
@NullMarked
package bitan.screens.staff.guide;

import org.jspecify.annotations.NullMarked;
