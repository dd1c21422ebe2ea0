/**
 * Reads and writes files safely: only regular files within a size, and written whole or not at all. Knows nothing of
 * their content.
 */
@NullMarked
package bitan.disk;

import org.jspecify.annotations.NullMarked;
