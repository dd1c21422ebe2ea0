/** What the clerk learns of the visitor's feedback. */
@NullMarked
package bitan.screens.staff.thanks;

import org.jspecify.annotations.NullMarked;
