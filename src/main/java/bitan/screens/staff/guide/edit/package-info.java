/** The editor for guides. FX thread only, except for the values. */
@NullMarked
package bitan.screens.staff.guide.edit;

import org.jspecify.annotations.NullMarked;
