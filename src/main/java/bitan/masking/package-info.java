/**
 * Hides personal data in text that leaves a conversation: numbers of documents, cards and telephones, and names. Pure
 * text in, text out; what stays in the conversation never comes here.
 */
@NullMarked
package bitan.masking;

import org.jspecify.annotations.NullMarked;
