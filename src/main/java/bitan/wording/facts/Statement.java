package bitan.wording.facts;

import java.util.List;
import java.util.stream.Stream;

import bitan.wording.Caption;
import bitan.wording.Clause;
import bitan.wording.Fact;
import bitan.wording.Span;
import bitan.wording.numbers.Numerals;

/** A fact with just enough of its sentence to be understood, and no other fact. */
public final class Statement {
    private Statement() {
    }

    /**
     * What a caption says of one of its facts. Other facts are left out, and so is every other number, for it may be a
     * fact nobody has recognised.
     *
     * @param longest code points; of longer ones the words are cut, never the fact
     */
    public static String of(Fact fact, Caption caption, int longest) {
        var text = caption.text();
        var facts = Stream.concat(caption.facts().stream(), Facts.in(text).stream()).map(Fact::span)
                .toList();
        var numbers = Numerals.in(without(text, facts));
        return Clause.of(fact, text, Stream.concat(facts.stream(), numbers.stream()).toList())
                .within(longest);
    }

    /** The text with nothing in place of facts: a word that reaches into one would hide a numeral beside it. */
    private static String without(String text, List<Span> facts) {
        var rest = new StringBuilder(text);
        facts.forEach(span -> rest.replace(span.start(), span.end(),
                " ".repeat(span.end() - span.start())));
        return rest.toString();
    }
}
