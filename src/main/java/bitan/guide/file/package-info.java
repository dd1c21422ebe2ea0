/**
 * Reads and writes guides as JSON files, and reports mistakes with file and line. Also contains the guides that come
 * with the program.
 */
@NullMarked
package bitan.guide.file;

import org.jspecify.annotations.NullMarked;
