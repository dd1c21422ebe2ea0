/** What a counter's technician has chosen: a validated record, and its JSON twin on disk. */
@NullMarked
package bitan.settings;

import org.jspecify.annotations.NullMarked;
