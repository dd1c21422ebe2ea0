/** What the visitor may answer by one tap: offers that fit the clerk's last line, and a board of common wishes. */
@NullMarked
package bitan.replies;

import org.jspecify.annotations.NullMarked;
