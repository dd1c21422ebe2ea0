/** Where the visitor says how it went, page by page, and whether the counter may keep it. */
@NullMarked
package bitan.screens.visitor.thanks;

import org.jspecify.annotations.NullMarked;
