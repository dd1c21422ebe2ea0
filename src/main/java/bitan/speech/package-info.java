/**
 * Speech to words: the interface of recognition engines, and the listener that carries frames to one. Knows audio, and
 * neither screens nor conversations.
 */
@NullMarked
package bitan.speech;

import org.jspecify.annotations.NullMarked;
