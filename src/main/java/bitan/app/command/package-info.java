/** The command line: one class for each command, which says what it needs and what it prints. */
@NullMarked
package bitan.app.command;

import org.jspecify.annotations.NullMarked;
