/** What both screens are made of: the state they render, the intents they send, fonts, colours and words. */
@NullMarked
package bitan.screens.shared;

import org.jspecify.annotations.NullMarked;
