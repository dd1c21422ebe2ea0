/**
 * Where every command begins. The rooms below wire the rest of the house by hand: {@code command} the command line,
 * {@code kiosk} the running counter, {@code voice} what is heard at it, {@code demo} the story it can play,
 * {@code display} and {@code machine} what is found on this computer.
 */
@NullMarked
package bitan.app;

import org.jspecify.annotations.NullMarked;
