/** The visitor's voice (说话): switched by one tap, with what was understood. */
@NullMarked
package bitan.screens.visitor.talk;

import org.jspecify.annotations.NullMarked;
