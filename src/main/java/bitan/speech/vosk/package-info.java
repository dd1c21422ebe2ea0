/**
 * Vosk as an engine: a model loaded once and shared, and recognisers that turn its results into events. With its check
 * the only package that uses {@code org.vosk} and {@code com.sun.jna}.
 */
@NullMarked
package bitan.speech.vosk;

import org.jspecify.annotations.NullMarked;
