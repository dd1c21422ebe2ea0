/** The clerk's side of guides: finding one, putting it before the visitor, marking what is here. FX thread only. */
@NullMarked
package bitan.screens.staff.guide;

import org.jspecify.annotations.NullMarked;
