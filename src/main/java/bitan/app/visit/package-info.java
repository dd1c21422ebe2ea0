/**
 * The life of a visit: kept on disk, gone on with after a crash, closed when nobody is there, and wiped from memory.
 *
 */
@NullMarked
package bitan.app.visit;

import org.jspecify.annotations.NullMarked;
