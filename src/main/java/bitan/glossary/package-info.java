/** The counter's terms on disk: JSON in, a {@code Glossary} out, and what is wrong with a file. */
@NullMarked
package bitan.glossary;

import org.jspecify.annotations.NullMarked;
