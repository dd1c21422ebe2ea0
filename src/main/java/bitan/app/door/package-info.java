/** The door before the staff functions: what needs the staff PIN waits there until it was entered. */
@NullMarked
package bitan.app.door;

import org.jspecify.annotations.NullMarked;
