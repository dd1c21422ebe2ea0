/** Answers by one tap: what is offered, the board of wishes, the number pad and the calendar. */
@NullMarked
package bitan.screens.visitor.reply;

import org.jspecify.annotations.NullMarked;
