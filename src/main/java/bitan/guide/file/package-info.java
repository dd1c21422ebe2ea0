/**
 * Guides on disk: a folder of JSON files in, {@link bitan.guide.Guide} out, and what is wrong with each file and where;
 * also the guides that come with the program.
 */
@NullMarked
package bitan.guide.file;

import org.jspecify.annotations.NullMarked;
