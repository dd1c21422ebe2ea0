/**
 * The running counter: {@link bitan.app.kiosk.Kiosk} wires microphone, engine, conversation and screens on one page
 * and shuts them down in order; the demonstration plays a whole visit through the same wiring.
 */
@NullMarked
package bitan.app.kiosk;

import org.jspecify.annotations.NullMarked;
