/** The clerk's side of checking facts (请核对): the facts of a turn, and what the visitor said to them. */
@NullMarked
package bitan.screens.staff.check;

import org.jspecify.annotations.NullMarked;
