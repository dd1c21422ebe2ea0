/** Where sentences end and where a reader takes breath. */
@NullMarked
package bitan.wording.sentences;

import org.jspecify.annotations.NullMarked;
