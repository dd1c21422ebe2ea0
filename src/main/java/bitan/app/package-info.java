/** Where every command begins. The packages below wire the other rooms by hand. */
@NullMarked
package bitan.app;

import org.jspecify.annotations.NullMarked;
