/** Makes guides of a table as spreadsheets write it, and reports mistakes with row and column. */
@NullMarked
package bitan.guide.table;

import org.jspecify.annotations.NullMarked;
