/** Every event of a conversation as JSON, and back; damaged JSON is a problem, never a crash. */
@NullMarked
package bitan.journal.json;

import org.jspecify.annotations.NullMarked;
