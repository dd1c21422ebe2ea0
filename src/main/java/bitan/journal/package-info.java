/**
 * The open visit on disk, so that neither crash nor power cut loses it, and its erasure at the end. Knows events as
 * values, and no screen. The only package that uses SQLite.
 */
@NullMarked
package bitan.journal;

import org.jspecify.annotations.NullMarked;
