/**
 * The note to take home as a value: at most seven things to do, what was agreed, and whom to ask. It is composed from
 * the guide and from what was confirmed, never from the whole conversation.
 */
@NullMarked
package bitan.note;

import org.jspecify.annotations.NullMarked;
