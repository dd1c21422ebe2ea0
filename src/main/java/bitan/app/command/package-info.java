/** The command line: one class a command, each saying what it needs and what it prints. */
@NullMarked
package bitan.app.command;

import org.jspecify.annotations.NullMarked;
