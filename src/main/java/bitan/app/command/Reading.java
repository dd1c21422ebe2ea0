package bitan.app.command;

import java.util.List;
import java.util.Locale;

import bitan.wording.Caption;
import bitan.wording.Span;

/**
 * A caption in the shape {@code --format json} prints it. Places are counted in Unicode characters, not in the
 * halves of UTF-16, so that every programming language finds them again.
 */
record Reading(String text, List<Fact> facts, List<Repair> repairs) {

    /** What must arrive exactly; {@code kind} in lower case with hyphens. */
    record Fact(String kind, String value, String text, int start, int end) {}

    /** A term in place of what was heard. */
    record Repair(String heard, String term, int start, int end) {}

    static Reading of(Caption caption) {
        var text = caption.text();
        return new Reading(text,
                caption.facts().stream().map(fact -> new Fact(name(fact.kind()), fact.value(),
                        fact.span().in(text), start(text, fact.span()), end(text, fact.span()))).toList(),
                caption.repairs().stream().map(repair -> new Repair(repair.heard(), repair.span().in(text),
                        start(text, repair.span()), end(text, repair.span()))).toList());
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int start(String text, Span span) {
        return text.codePointCount(0, span.start());
    }

    private static int end(String text, Span span) {
        return text.codePointCount(0, span.end());
    }
}
