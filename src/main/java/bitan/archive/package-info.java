/**
 * Encrypted records of past visits, for offices that must keep them. What is in one, how it is sealed so that only a
 * passphrase opens it, where it is stored, and the purge that deletes it and proves that it ran. Knows no screen.
 */
@NullMarked
package bitan.archive;

import org.jspecify.annotations.NullMarked;
