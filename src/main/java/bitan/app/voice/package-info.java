/** The voices at a counter: who is listened to when, and how what they say becomes captions. */
@NullMarked
package bitan.app.voice;

import org.jspecify.annotations.NullMarked;
