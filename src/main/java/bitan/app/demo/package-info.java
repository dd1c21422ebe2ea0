/**
 * The demonstration: its story, the recordings of the clerk's voice, and the player that acts for both people. It acts
 * only through the writer of the conversation.
 */
@NullMarked
package bitan.app.demo;

import org.jspecify.annotations.NullMarked;
