package bitan.wording.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import bitan.wording.Fact;
import bitan.wording.Span;

/** Sentences and the facts a careful reader finds in them: {@code text<TAB>KIND:text=value | KIND:text=value}. */
public final class FactCases {
    private FactCases() {
    }

    /** One sentence, and its facts in order. */
    public record Case(String text, List<Fact> facts) {}

    /** All of {@code facts.tsv}. */
    public static List<Case> all() {
        try (var in = Objects
                .requireNonNull(FactCases.class.getResourceAsStream("/bitan/wording/facts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(FactCases::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String line) {
        var columns = line.split("\t", 2);
        var facts = new ArrayList<Fact>();
        int from = 0;
        var written = columns.length == 1 ? List.<String>of() : Arrays.asList(columns[1].split(" \\| "));
        for (var fact : written) {
            var kind = fact.substring(0, fact.indexOf(':'));
            var text = fact.substring(fact.indexOf(':') + 1, fact.lastIndexOf('='));
            int start = columns[0].indexOf(text, from);
            from = start + text.length();
            facts.add(new Fact(Fact.Kind.valueOf(kind), fact.substring(fact.lastIndexOf('=') + 1),
                    new Span(start, from)));
        }
        return new Case(columns[0], facts);
    }
}
