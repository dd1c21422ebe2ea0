/** The clerk's ready sentences: nine buttons beside the typing box, each with its key, and their editor. */
@NullMarked
package bitan.screens.staff.sentences;

import org.jspecify.annotations.NullMarked;
