/**
 * The clerk's voice for a visitor who hears badly: louder and clearer, on an output of their own. It is loaded only
 * where the settings name such an output. Nothing of it is written.
 */
@NullMarked
package bitan.audio.aid;

import org.jspecify.annotations.NullMarked;
