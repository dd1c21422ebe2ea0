/** Prepares the forms and pictures of guides for screens and printers. */
@NullMarked
package bitan.app.guide;

import org.jspecify.annotations.NullMarked;
