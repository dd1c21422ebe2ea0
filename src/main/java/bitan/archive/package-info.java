/**
 * Records of visits that are over, for offices that must keep them: what is in one, how it is sealed so that only a
 * passphrase opens it, where it lies, and the purge that deletes it and proves that it ran. Knows no screen.
 */
@NullMarked
package bitan.archive;

import org.jspecify.annotations.NullMarked;
