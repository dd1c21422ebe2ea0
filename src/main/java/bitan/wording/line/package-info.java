/** The whole way from recognised words to a caption, settled or still growing. */
@NullMarked
package bitan.wording.line;

import org.jspecify.annotations.NullMarked;
