/** The counter's terms on disk: JSON in, {@link bitan.wording.Glossary} out, and what is wrong with a file. */
@NullMarked
package bitan.glossary;

import org.jspecify.annotations.NullMarked;
