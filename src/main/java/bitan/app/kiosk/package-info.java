/**
 * The running counter: creates and connects everything on one page, sends intents where they belong, and shuts down
 * in order.
 */
@NullMarked
package bitan.app.kiosk;

import org.jspecify.annotations.NullMarked;
