/** The newest state of the counter, and those parts of it that are kept on disk: settings, terms and ready sentences. */
@NullMarked
package bitan.app.state;

import org.jspecify.annotations.NullMarked;
