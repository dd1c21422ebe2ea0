/**
 * One visit at the counter, as a value: turns are only ever appended, settled text changes only by a correction.
 * Commands go in to the one {@link bitan.conversation.ConversationWriter}, events and the new state come out;
 * screens, journal and note are built from these alone. No I/O, no JavaFX.
 */
@NullMarked
package bitan.conversation;

import org.jspecify.annotations.NullMarked;
