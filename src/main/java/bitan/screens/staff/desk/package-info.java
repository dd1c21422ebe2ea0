/** Where the parts of the clerk's screen stand: on a whole monitor, in a strip beside another program, or folded. */
@NullMarked
package bitan.screens.staff.desk;

import org.jspecify.annotations.NullMarked;
