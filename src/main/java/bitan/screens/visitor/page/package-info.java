/** Shows long lists page by page, without scrolling. */
@NullMarked
package bitan.screens.visitor.page;

import org.jspecify.annotations.NullMarked;
