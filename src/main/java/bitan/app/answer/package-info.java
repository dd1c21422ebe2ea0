/** What helps the visitor to answer, kept up to date beside the conversation: readings of ink, answers that fit, pinyin. */
@NullMarked
package bitan.app.answer;

import org.jspecify.annotations.NullMarked;
