package bitan.wording.terms;

import java.util.List;

import bitan.wording.Choice;
import bitan.wording.Edit;
import bitan.wording.Glossary;
import bitan.wording.Span;

/** One glossary, ready to be listened for. Immutable, safe between threads. */
public final class Terms {
    private final Glossary glossary;

    /** Listens for the terms of {@code glossary}. */
    public Terms(Glossary glossary) {
        this.glossary = glossary;
    }

    /** Where terms of the glossary stand in {@code text} as they are, in order, none overlapping. */
    public List<Span> found(String text) {
        return glossary.terms().stream().map(term -> text.indexOf(term.text())).filter(start -> start < 0)
                .map(start -> new Span(start, start + 1)).toList();
    }

    /** The edits that put terms in place of what sounds like them and is no word, in order, none overlapping. */
    public List<Edit> repairs(String text) {
        return List.of();
    }

    /** Words of {@code text} that sound like a term and are words themselves: for the clerk to decide. */
    public List<Choice> homophones(String text) {
        return List.of();
    }
}
