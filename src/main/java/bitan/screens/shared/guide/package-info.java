/** What both screens say of a guide: its materials, time limits and sources in words. */
@NullMarked
package bitan.screens.shared.guide;

import org.jspecify.annotations.NullMarked;
