/** Sets a counter up while it runs: what is there to choose from, choices at once in force, trials, and one counter's choices for the next. */
@NullMarked
package bitan.app.setup;

import org.jspecify.annotations.NullMarked;
