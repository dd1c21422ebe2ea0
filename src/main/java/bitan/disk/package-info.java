/** How what a counter keeps is written: whole, or as it was before. Knows nothing of what stands in it. */
@NullMarked
package bitan.disk;

import org.jspecify.annotations.NullMarked;
