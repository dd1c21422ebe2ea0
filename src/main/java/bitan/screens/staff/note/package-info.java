/** The clerk's editor for the note to take home: written by the program, edited, shown, printed. */
@NullMarked
package bitan.screens.staff.note;

import org.jspecify.annotations.NullMarked;
