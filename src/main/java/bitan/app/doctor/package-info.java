/** The checks of {@code bitan doctor}: each returns findings and prints nothing. */
@NullMarked
package bitan.app.doctor;

import org.jspecify.annotations.NullMarked;
