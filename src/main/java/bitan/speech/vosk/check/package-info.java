/**
 * Checks a model folder before it is trusted: its structure, and one trial load in a process of its own. libvosk ends
 * the process that loads a damaged file.
 */
@NullMarked
package bitan.speech.vosk.check;

import org.jspecify.annotations.NullMarked;
