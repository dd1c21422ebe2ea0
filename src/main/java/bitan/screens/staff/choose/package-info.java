/** What else the clerk's words could have been: marks on a caption, and the menu to choose from. */
@NullMarked
package bitan.screens.staff.choose;

import org.jspecify.annotations.NullMarked;
