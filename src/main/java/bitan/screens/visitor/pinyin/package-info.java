/** The visitor's pinyin keyboard: letters or nine keys in, Chinese out. Knows nothing of where the text goes. */
@NullMarked
package bitan.screens.visitor.pinyin;

import org.jspecify.annotations.NullMarked;
