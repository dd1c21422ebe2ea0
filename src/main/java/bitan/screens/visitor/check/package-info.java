/** The visitor's side of checking facts (请核对): one fact, very large, and two answers. */
@NullMarked
package bitan.screens.visitor.check;

import org.jspecify.annotations.NullMarked;
