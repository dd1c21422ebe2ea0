/** What somebody knows by heart, made into a key. Knows nothing of what the key is for. */
@NullMarked
package bitan.secret;

import org.jspecify.annotations.NullMarked;
