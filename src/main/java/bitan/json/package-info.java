/** How JSON is read and written: one configuration, in which what is missing, null or unknown is refused. */
@NullMarked
package bitan.json;

import org.jspecify.annotations.NullMarked;
