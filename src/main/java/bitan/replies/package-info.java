/** Suggested answers for the visitor: those that fit the clerk's last line, and a board of common sentences. */
@NullMarked
package bitan.replies;

import org.jspecify.annotations.NullMarked;
