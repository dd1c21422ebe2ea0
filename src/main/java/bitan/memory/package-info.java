/** Overwrites free memory. Knows nothing of what was in it. */
@NullMarked
package bitan.memory;

import org.jspecify.annotations.NullMarked;
