/** 请核对 on the clerk's side: the facts of a turn, what the visitor said to them, and what nobody has confirmed. */
@NullMarked
package bitan.screens.staff.check;

import org.jspecify.annotations.NullMarked;
