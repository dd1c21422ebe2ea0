/** Helps the visitor to answer: reads their handwriting, and keeps suggestions, wishes and pinyin ready. */
@NullMarked
package bitan.app.answer;

import org.jspecify.annotations.NullMarked;
