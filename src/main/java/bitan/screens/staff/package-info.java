/** The clerk's screen. Never imports the visitor's. */
@NullMarked
package bitan.screens.staff;

import org.jspecify.annotations.NullMarked;
