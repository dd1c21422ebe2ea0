/** Where the clerk enters the staff PIN. It is checked elsewhere. */
@NullMarked
package bitan.screens.staff.pin;

import org.jspecify.annotations.NullMarked;
