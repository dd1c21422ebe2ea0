/** The visitor's screen. Never uses the clerk's. */
@NullMarked
package bitan.screens.visitor;

import org.jspecify.annotations.NullMarked;
