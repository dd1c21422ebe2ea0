/** The visitor's screen. Never imports the clerk's. */
@NullMarked
package bitan.screens.visitor;

import org.jspecify.annotations.NullMarked;
