/** The clerk's ready sentences beside the typing box: nine buttons, each with its key. */
@NullMarked
package bitan.screens.staff.sentences;

import org.jspecify.annotations.NullMarked;
