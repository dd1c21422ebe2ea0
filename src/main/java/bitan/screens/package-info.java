/**
 * The two windows: which monitor each is on, and the bridge that brings the newest state to the FX thread. State comes
 * in, intents go out; nothing here changes a conversation.
 */
@NullMarked
package bitan.screens;

import org.jspecify.annotations.NullMarked;
