package bitan.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Fact.Kind;
import bitan.wording.Span;

/** Captions with facts, as a test wants them. */
public final class Marked {
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)元");

    private Marked() {
    }

    /** A text of which nothing is known yet. */
    public static Caption text(String text) {
        return Caption.of(text);
    }

    /** The same with a fact: where these words first stand. */
    public static Caption fact(Caption caption, Kind kind, String words, String value) {
        int start = caption.text().indexOf(words);
        var facts = new ArrayList<>(caption.facts());
        facts.add(new Fact(kind, value, new Span(start, start + words.length())));
        facts.sort((a, b) -> Span.IN_ORDER.compare(a.span(), b.span()));
        return caption.withFacts(List.copyOf(facts));
    }

    /** The amounts in yuan of a text. */
    public static List<Fact> amounts(String text) {
        return AMOUNT.matcher(text).results().map(found -> new Fact(Kind.AMOUNT, found.group(1),
                new Span(found.start(), found.end()))).toList();
    }

    /** When to come and what to bring: a day, a time, a window and an amount. */
    public static Caption appointment() {
        var day = fact(text("请您3月5日上午9:30到6号窗口，交3500.50元工本费。"), Kind.DATE, "3月5日", "03-05");
        var time = fact(day, Kind.TIME, "上午9:30", "09:30");
        return fact(fact(time, Kind.WINDOW, "6号窗口", "6"), Kind.AMOUNT, "3500.50元", "3500.5");
    }
}
