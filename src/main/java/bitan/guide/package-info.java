/**
 * The counter's procedures as values: what to bring, where to go, whom to call. Knows no conversation and no screen.
 */
@NullMarked
package bitan.guide;

import org.jspecify.annotations.NullMarked;
