/**
 * Decodes the bytes of sound files into samples, and names the formats that are not supported. Knows no files and no
 * chunks.
 */
@NullMarked
package bitan.audio.codec;

import org.jspecify.annotations.NullMarked;
