/** Reads the files of a model out of an archive or a folder that nobody vouches for. Writes nothing by itself. */
@NullMarked
package bitan.models.unpack;

import org.jspecify.annotations.NullMarked;
