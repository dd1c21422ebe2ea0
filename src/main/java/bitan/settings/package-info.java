/** The counter's settings: a validated record, and its JSON file. */
@NullMarked
package bitan.settings;

import org.jspecify.annotations.NullMarked;
