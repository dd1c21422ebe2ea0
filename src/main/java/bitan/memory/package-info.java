/** What was let go of is taken out of memory, too. Knows nothing of what it was. */
@NullMarked
package bitan.memory;

import org.jspecify.annotations.NullMarked;
