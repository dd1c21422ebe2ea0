/**
 * libvosk in a process of its own: what takes a recogniser down, or stops it, costs a moment of captions and no
 * settled word. The program asks over the process's standard input and is answered over its standard output.
 */
@NullMarked
package bitan.speech.process;

import org.jspecify.annotations.NullMarked;
