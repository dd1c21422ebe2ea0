/** Where the visitor says how it went, and whether the counter may keep it. */
@NullMarked
package bitan.screens.visitor.thanks;

import org.jspecify.annotations.NullMarked;
