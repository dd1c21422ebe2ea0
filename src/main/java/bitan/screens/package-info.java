/**
 * The two windows: which monitor each stands on, and the bridge that carries the latest state on to the FX thread.
 * State comes in, intents go out; nothing here changes a conversation.
 */
@NullMarked
package bitan.screens;

import org.jspecify.annotations.NullMarked;
