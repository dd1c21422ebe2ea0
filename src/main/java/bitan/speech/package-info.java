/**
 * Speech to words: the port every recognition engine fits into, and the listener that carries frames from a
 * source to an engine over bounded queues. Knows audio, and nothing about screens or conversations.
 */
@NullMarked
package bitan.speech;

import org.jspecify.annotations.NullMarked;
