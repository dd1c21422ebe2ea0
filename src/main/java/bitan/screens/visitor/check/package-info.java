/** 请核对 on the visitor's side: one fact, very large, and two answers. */
@NullMarked
package bitan.screens.visitor.check;

import org.jspecify.annotations.NullMarked;
