/** What both screens share: the state they render, the intents they send, fonts, colours and texts. */
@NullMarked
package bitan.screens.shared;

import org.jspecify.annotations.NullMarked;
