/**
 * Reads free handwriting: finds lines and characters in ink, asks two recognisers what each may be, and lets glossary
 * and dictionary decide between them. The one room that knows the native recogniser; it knows no screen.
 */
@NullMarked
package bitan.handwriting;

import org.jspecify.annotations.NullMarked;
