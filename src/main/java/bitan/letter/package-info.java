/**
 * Thank-you letters as values, and the folder of those the visitor allowed the counter to keep. Nothing in them is
 * masked: they are the visitor's own words. Knows no conversation.
 */
@NullMarked
package bitan.letter;

import org.jspecify.annotations.NullMarked;
