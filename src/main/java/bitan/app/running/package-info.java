/**
 * What lets a kiosk run for years: there is one for each data folder, it is watched from inside, and the system starts
 * it. Knows nothing of screens.
 */
@NullMarked
package bitan.app.running;

import org.jspecify.annotations.NullMarked;
