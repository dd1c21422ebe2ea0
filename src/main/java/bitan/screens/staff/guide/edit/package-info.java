/** The counter's guides as the clerk writes and changes them. FX thread only, but for the values. */
@NullMarked
package bitan.screens.staff.guide.edit;

import org.jspecify.annotations.NullMarked;
