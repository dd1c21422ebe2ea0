/**
 * Runs libvosk in a process of its own, and replaces it when it fails, so that no settled word is lost. The program
 * sends requests to the standard input of the process and reads responses from its standard output.
 */
@NullMarked
package bitan.speech.process;

import org.jspecify.annotations.NullMarked;
