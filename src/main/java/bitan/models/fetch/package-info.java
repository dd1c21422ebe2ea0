/** Brings one file over HTTP from servers that cut, stall and lie. What arrived is not trusted before it is checked. */
@NullMarked
package bitan.models.fetch;

import org.jspecify.annotations.NullMarked;
