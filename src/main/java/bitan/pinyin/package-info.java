/**
 * Pinyin input: letters or nine keys to Chinese words, from everyday words and the counter's terms. Values and an
 * immutable engine; no files, no screens.
 */
@NullMarked
package bitan.pinyin;

import org.jspecify.annotations.NullMarked;
