package bitan.counter;

import java.util.Optional;

import bitan.wording.Glossary;

/**
 * The counter's glossary at one moment. Immutable.
 *
 * @param imported what came of the last import
 */
public record Terminology(Glossary glossary, Optional<Imported> imported) {
    /** No terms. */
    public static final Terminology NONE = new Terminology(Glossary.EMPTY, Optional.empty());
}
