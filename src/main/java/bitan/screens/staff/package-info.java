/** The clerk's screen. Never uses the visitor's. */
@NullMarked
package bitan.screens.staff;

import org.jspecify.annotations.NullMarked;
