/** Reads the files of a model from an archive or a folder that is not trusted. Writes nothing by itself. */
@NullMarked
package bitan.models.unpack;

import org.jspecify.annotations.NullMarked;
