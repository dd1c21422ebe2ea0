/** Reads the visitor's handwriting while the conversation goes on. */
@NullMarked
package bitan.app.answer;

import org.jspecify.annotations.NullMarked;
