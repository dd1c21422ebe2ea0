/**
 * The story of the demonstration, the recordings of the clerk's voice, and the player. It acts only through the writer
 * of the conversation.
 */
@NullMarked
package bitan.app.demo;

import org.jspecify.annotations.NullMarked;
