/**
 * How sound is written in files: each codec turns bytes into samples, and what is not read here has its name. Knows
 * no files and no chunks.
 */
@NullMarked
package bitan.audio.codec;

import org.jspecify.annotations.NullMarked;
