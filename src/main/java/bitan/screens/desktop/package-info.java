/**
 * Tells the window system what JavaFX cannot say of a window: that it never takes the keyboard, fills its monitor beside
 * another that does, or keeps an edge of the desktop free, and asks it how large monitors are. By JNA, each window once it is shown.
 */
@NullMarked
package bitan.screens.desktop;

import org.jspecify.annotations.NullMarked;
