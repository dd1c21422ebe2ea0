/** The visitor's own keyboard on the screen: letters or nine keys in, Chinese out. Knows nothing of where text goes. */
@NullMarked
package bitan.screens.visitor.pinyin;

import org.jspecify.annotations.NullMarked;
