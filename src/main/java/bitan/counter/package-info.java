/** What both screens show at one moment, and what people at them want, as values; without JavaFX. */
@NullMarked
package bitan.counter;

import org.jspecify.annotations.NullMarked;
