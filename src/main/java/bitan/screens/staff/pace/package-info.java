/** How fast words come to the reader: how far the reader is behind, and what the counter prefers. */
@NullMarked
package bitan.screens.staff.pace;

import org.jspecify.annotations.NullMarked;
