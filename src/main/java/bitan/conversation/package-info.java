/**
 * One visit as a value: commands go in to the single writer, events and the new state come out. Turns are only ever
 * appended; settled text changes only by a correction. Screens, journal and note are built from these alone. No I/O,
 * no JavaFX.
 */
@NullMarked
package bitan.conversation;

import org.jspecify.annotations.NullMarked;
