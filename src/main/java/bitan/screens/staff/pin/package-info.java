/** Where the clerk enters the staff PIN; whether it is right is found out elsewhere. */
@NullMarked
package bitan.screens.staff.pin;

import org.jspecify.annotations.NullMarked;
