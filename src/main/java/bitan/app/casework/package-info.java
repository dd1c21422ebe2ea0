/**
 * What the counter does for the visitor's case: guides and their forms, the note, resume codes, letters and records.
 *
 */
@NullMarked
package bitan.app.casework;

import org.jspecify.annotations.NullMarked;
