/** What the visitor writes by hand is read here, beside the conversation. */
@NullMarked
package bitan.app.answer;

import org.jspecify.annotations.NullMarked;
