/**
 * Hides personal data in text that leaves a conversation: numbers of documents, cards and telephones, and names. Text
 * in, text out.
 */
@NullMarked
package bitan.masking;

import org.jspecify.annotations.NullMarked;
