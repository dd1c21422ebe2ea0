/** The counter's own terms as the clerk keeps them. */
@NullMarked
package bitan.screens.staff.terms;

import org.jspecify.annotations.NullMarked;
