/**
 * Downloads one file over HTTP from servers that cut, stall and report wrong lengths. What arrives is not trusted
 * before it is checked.
 */
@NullMarked
package bitan.models.fetch;

import org.jspecify.annotations.NullMarked;
