/** What the clerk learns of how it went. */
@NullMarked
package bitan.screens.staff.thanks;

import org.jspecify.annotations.NullMarked;
