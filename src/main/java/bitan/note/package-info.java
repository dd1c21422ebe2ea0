/**
 * The sheet the visitor takes home, as a value: at most seven things to do, what was agreed, and whom to ask.
 * How it becomes paper, codes and a print job is below; what it is made from is the guide, never the whole conversation.
 */
@NullMarked
package bitan.note;

import org.jspecify.annotations.NullMarked;
