/**
 * The values of readable text: caption, fact, repair, choice, term. Pure functions, text in and text out. The packages
 * below do the work; {@code app} calls them through {@code line}.
 */
@NullMarked
package bitan.wording;

import org.jspecify.annotations.NullMarked;
