/**
 * The check that keeps a bad model away from this process: libvosk ends it on a damaged file, so a folder is looked
 * at, and loaded once in a process of its own, before it is trusted.
 */
@NullMarked
package bitan.speech.vosk.check;

import org.jspecify.annotations.NullMarked;
