/** Everything that can happen in a conversation as JSON, and back: what is not as it should be is a problem, never a crash. */
@NullMarked
package bitan.journal.json;

import org.jspecify.annotations.NullMarked;
