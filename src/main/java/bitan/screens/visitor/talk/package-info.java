/** 说话: the visitor's own voice, switched by one tap, with what was understood of it. */
@NullMarked
package bitan.screens.visitor.talk;

import org.jspecify.annotations.NullMarked;
