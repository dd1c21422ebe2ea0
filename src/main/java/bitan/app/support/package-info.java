/** The bundle for a technician, which contains no personal data. */
@NullMarked
package bitan.app.support;

import org.jspecify.annotations.NullMarked;
