/** What the counter does for the visitor's case: guides, forms, the note, resume codes, letters and records. */
@NullMarked
package bitan.app.matter;

import org.jspecify.annotations.NullMarked;
