/**
 * Sound in: the microphone and WAV files, both as frames of 16 kHz mono samples. The only room that knows
 * {@code javax.sound}. No audio is ever written from here.
 */
@NullMarked
package bitan.audio;

import org.jspecify.annotations.NullMarked;
