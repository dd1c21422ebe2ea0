/**
 * The open conversation on disk, so that no crash and no power cut loses it; and its erasure, when it is closed.
 * Knows what happened as values, and nothing of screens.
 */
@NullMarked
package bitan.journal;

import org.jspecify.annotations.NullMarked;
