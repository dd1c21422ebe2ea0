/** Long lists before the visitor, page by page: nobody has to know how to scroll. */
@NullMarked
package bitan.screens.visitor.page;

import org.jspecify.annotations.NullMarked;
