/**
 * The visitor's screen. Never uses the clerk's. A pane is one thing of the visit, and a pad is what the visitor answers
 * with.
 */
@NullMarked
package bitan.screens.visitor;

import org.jspecify.annotations.NullMarked;
