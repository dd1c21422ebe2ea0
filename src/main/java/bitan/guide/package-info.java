/**
 * The counter's procedures as values: what to bring, where to go, whom to call. Below it {@code file} reads and writes
 * them as JSON, and {@code find} finds the one that is meant. Knows no conversation and no screen.
 */
@NullMarked
package bitan.guide;

import org.jspecify.annotations.NullMarked;
