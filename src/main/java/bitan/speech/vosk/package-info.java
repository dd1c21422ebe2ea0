/**
 * Vosk behind the engine port: a model loaded once and shared, and engines that turn its answers into events. With
 * its check the only room that knows {@code org.vosk} and {@code com.sun.jna}.
 */
@NullMarked
package bitan.speech.vosk;

import org.jspecify.annotations.NullMarked;
