/** The staff PIN: its rules, its file, limits on tries, and the reset by an administrator. Knows no screen. */
@NullMarked
package bitan.pin;

import org.jspecify.annotations.NullMarked;
