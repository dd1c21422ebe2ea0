/** What setting up a counter shows: the devices and models that are there, what is locked, and how trials went; without JavaFX. */
@NullMarked
package bitan.setup;

import org.jspecify.annotations.NullMarked;
