package bitan.app.command;

import java.util.List;
import java.util.Locale;

import bitan.wording.Caption;

/**
 * A caption in the shape {@code --format json} prints it. Places are counted in Unicode characters, not in the
 * halves of UTF-16, so that every programming language finds them again.
 */
record CaptionJson(String text, List<Fact> facts, List<Repair> repairs) {

    /** What must arrive exactly; {@code kind} in lower case with hyphens. */
    record Fact(String kind, String value, String text, int start, int end) {}

    /** A term in place of what was heard. */
    record Repair(String heard, String term, int start, int end) {}

    static CaptionJson of(Caption caption) {
        var text = caption.text();
        var places = places(text);
        return new CaptionJson(text,
                caption.facts().stream().map(fact -> new Fact(name(fact.kind()), fact.value(),
                        fact.span().in(text), places[fact.span().start()], places[fact.span().end()]))
                        .toList(),
                caption.repairs().stream().map(repair -> new Repair(repair.heard(), repair.span().in(text),
                        places[repair.span().start()], places[repair.span().end()])).toList());
    }

    /** For each place of the text how many characters stand before it. */
    private static int[] places(String text) {
        var places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean isHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            places[i + 1] = places[i] + (isHalf ? 0 : 1);
        }
        return places;
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
