/** How fast words reach the visitor: how many are still unread, and how steady captions are. */
@NullMarked
package bitan.screens.staff.pace;

import org.jspecify.annotations.NullMarked;
