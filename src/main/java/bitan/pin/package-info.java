/**
 * The PIN without which staff functions stay shut: what it may be, how it is kept, how often it may be tried, and how
 * the machine's administrator drops one that is forgotten. Knows no screen.
 */
@NullMarked
package bitan.pin;

import org.jspecify.annotations.NullMarked;
