/** What the widgets of both screens share: columns, boxes to type in, fonts, colours and texts. */
@NullMarked
package bitan.screens.shared;

import org.jspecify.annotations.NullMarked;
