/**
 * From recognised words to text worth reading: pure functions, text in and text out. Here lie the values others may
 * know; the rooms below do the work, and only {@code app} calls them, through {@code line}.
 */
@NullMarked
package bitan.wording;

import org.jspecify.annotations.NullMarked;
