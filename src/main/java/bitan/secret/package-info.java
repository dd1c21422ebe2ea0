/** Derives a key from a PIN or a passphrase. Knows nothing of what the key is for. */
@NullMarked
package bitan.secret;

import org.jspecify.annotations.NullMarked;
