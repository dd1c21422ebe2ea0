/**
 * Sound input: microphones and WAV files as frames of 16 kHz mono samples. The only package, with those in it, that uses
 * {@code javax.sound}. No sound is ever written.
 */
@NullMarked
package bitan.audio;

import org.jspecify.annotations.NullMarked;
