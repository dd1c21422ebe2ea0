/**
 * Chinese by its sound: from letters or the nine keys of a telephone to words, over the everyday words and the
 * counter's terms. Pure values and an immutable engine; no files, no screens.
 */
@NullMarked
package bitan.pinyin;

import org.jspecify.annotations.NullMarked;
