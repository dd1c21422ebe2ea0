/** The speech model this counter uses: which it is, how it is loaded, and how another is installed meanwhile. */
@NullMarked
package bitan.app.models;

import org.jspecify.annotations.NullMarked;
