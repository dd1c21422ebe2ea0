/** What the running counter does about the visitor's matter: guides, forms, the note and the way back, letters, records. */
@NullMarked
package bitan.app.matter;

import org.jspecify.annotations.NullMarked;
