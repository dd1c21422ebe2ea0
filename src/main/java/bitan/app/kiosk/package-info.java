/**
 * The running counter: wires microphones, recognition, conversation and screens on one page and shuts them down in
 * order. The demonstration plays a whole visit through the same wiring.
 */
@NullMarked
package bitan.app.kiosk;

import org.jspecify.annotations.NullMarked;
