package bitan.journal.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.wording.Caption;
import bitan.wording.Choice;
import bitan.wording.Fact;
import bitan.wording.Repair;
import bitan.wording.Span;

/** Texts, times, ink and captions of every kind, for properties. */
final class AnyValue {
    private static final List<String> CHARACTERS = List.of("我", "你", "a", "Z", "0", " ", "\n", "\t", "\"",
            "\\", "'",
            "{", "\u0001", "\u2028", "é", "𠮷", "👨‍👩‍👧", "\ufeff", "/", "，");

    private AnyValue() {
    }

    /** Anything that can be in a text. */
    static Arbitrary<String> text() {
        return Arbitraries.of(CHARACTERS).list().ofMaxSize(12).map(all -> String.join("", all));
    }

    static Arbitrary<String> words() {
        return text().map(text -> "话" + text);
    }

    /** One line of at most so many characters, as guides and notes have them. */
    static Arbitrary<String> line(int least, int most) {
        return Arbitraries.strings().withCharRange('一', '鿋').withChars("abcXYZ019,.\"\\/-").ofMinLength(least)
                .ofMaxLength(most);
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<Instant> instant() {
        return Combinators.combine(Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                Arbitraries.integers().between(0, 999_999_999)).as(Instant::ofEpochSecond);
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs().between(0, 100_000).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Ink> ink() {
        var point = Combinators.combine(Arbitraries.doubles(), Arbitraries.doubles(), Arbitraries.longs(),
                Arbitraries.doubles().between(0, 1)).as(InkPoint::new);
        return point.list().ofMinSize(1).ofMaxSize(6).map(Stroke::new).list().ofMaxSize(4).map(Ink::new);
    }

    static Arbitrary<Ink> drawn() {
        return ink().filter(ink -> !ink.isEmpty());
    }

    static Arbitrary<Fact> fact(int length) {
        return Combinators.combine(Arbitraries.of(Fact.Kind.class), words(), span(length)).as(Fact::new);
    }

    /** With words, and something known about them. */
    static Arbitrary<Caption> caption() {
        return words().flatMap(text -> Combinators.combine(span(text.length()).list().ofMaxSize(3),
                fact(text.length()).list().ofMaxSize(3),
                Combinators.combine(words(), span(text.length())).as(Repair::new).list().ofMaxSize(3),
                Combinators.combine(span(text.length()), words().list().ofMinSize(1).ofMaxSize(3))
                        .as(Choice::new).list().ofMaxSize(2))
                .as((doubtful, facts, repairs, choices) -> new Caption(text, doubtful, facts, repairs,
                        choices)));
    }

    private static Arbitrary<Span> span(int length) {
        return Arbitraries.integers().between(0, length).array(int[].class).ofSize(2).map(ends -> {
            Arrays.sort(ends);
            return ends[0] < ends[1] ? new Span(ends[0], ends[1]) : new Span(0, length);
        });
    }
}
