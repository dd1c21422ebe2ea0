/** What lies beside the guides, made ready for screens and printers: forms and pictures. */
@NullMarked
package bitan.app.guide;

import org.jspecify.annotations.NullMarked;
