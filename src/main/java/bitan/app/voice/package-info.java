/** The voices at a counter: who is listened to when, and how words become captions. */
@NullMarked
package bitan.app.voice;

import org.jspecify.annotations.NullMarked;
