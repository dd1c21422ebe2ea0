/** Waits no longer than a limit for what may never answer: a device, a display, a printer, a server. */
@NullMarked
package bitan.limit;

import org.jspecify.annotations.NullMarked;
