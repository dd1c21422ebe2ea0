/**
 * Keeps a kiosk running for years: one for each data folder, watched from inside, started by the system. Knows no
 * screen.
 */
@NullMarked
package bitan.app.running;

import org.jspecify.annotations.NullMarked;
