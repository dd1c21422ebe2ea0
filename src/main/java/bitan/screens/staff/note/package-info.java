/** The clerk's side of the sheet to take home: written by the program, edited here, shown, printed. */
@NullMarked
package bitan.screens.staff.note;

import org.jspecify.annotations.NullMarked;
