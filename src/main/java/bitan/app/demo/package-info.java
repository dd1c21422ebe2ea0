/** The story the demonstration plays, the clerk's voice in it, and the playing: only over a conversation's writer. */
@NullMarked
package bitan.app.demo;

import org.jspecify.annotations.NullMarked;
