/** The page on which a counter is set up: every field of the settings, what there is to choose from, and trials. */
@NullMarked
package bitan.screens.staff.setup;

import org.jspecify.annotations.NullMarked;
