package bitan.wording;

import java.util.List;

/** The counter's own terms, each once. Immutable. */
public record Glossary(List<Term> terms) {
    /** No terms. */
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }
}
