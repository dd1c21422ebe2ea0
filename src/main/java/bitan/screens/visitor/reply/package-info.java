/** Answers by one tap: suggestions, the board of sentences, the number pad and the calendar. */
@NullMarked
package bitan.screens.visitor.reply;

import org.jspecify.annotations.NullMarked;
