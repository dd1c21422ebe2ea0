/**
 * The clerk's screen. Never uses the visitor's. A panel is one thing of the visit beside the conversation, an editor
 * rewrites what is there, and a modal stands in front of everything.
 */
@NullMarked
package bitan.screens.staff;

import org.jspecify.annotations.NullMarked;
