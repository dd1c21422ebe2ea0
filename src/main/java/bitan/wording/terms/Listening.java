package bitan.wording.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import bitan.wording.Glossary;
import bitan.wording.Span;
import bitan.wording.Term;

/**
 * All terms of a glossary, found by how their first two characters are written or sound; where the first is misheard,
 * by the two behind it.
 */
final class Listening {
    /** Patterns of at least this many characters are listened for: one syllable says too little. */
    private static final int SHORTEST = 2;

    private final PhoneticCache ear;
    private final Map<String, Map<String, List<Pattern>>> bySound = new HashMap<>();
    private final Map<String, Map<String, List<Pattern>>> byRest = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    Listening(Glossary glossary, PhoneticCache ear) {
        this.ear = ear;
        for (var term : glossary.terms()) {
            byFirst.computeIfAbsent(term.text().charAt(0), first -> new ArrayList<>()).add(term.text());
            patterns(term).filter(pattern -> pattern.length() >= SHORTEST).forEach(this::add);
        }
        byFirst.values().forEach(terms -> terms.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private Stream<Pattern> patterns(Term term) {
        var said = term.sounds().stream().flatMap(sounds -> Pattern.saidAs(term.text(), sounds).stream());
        return Stream.concat(Stream.of(Pattern.asWritten(term.text(), ear)), said);
    }

    private void add(Pattern pattern) {
        add(pattern, 0, bySound);
        if (pattern.length() > SHORTEST) {
            add(pattern, 1, byRest);
        }
    }

    private static void add(Pattern pattern, int from, Map<String, Map<String, List<Pattern>>> to) {
        pattern.places().get(from).keys().forEach(first -> {
            var seconds = to.computeIfAbsent(first, key -> new HashMap<>());
            pattern.places().get(from + 1).keys().forEach(
                    second -> seconds.computeIfAbsent(second, key -> new ArrayList<>()).add(pattern));
        });
    }

    /** Where terms stand as they are, in order, one inside or across another too. */
    List<Span> exact(String text) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < text.length(); start++) {
            for (var term : byFirst.getOrDefault(text.charAt(start), List.of())) {
                if (text.startsWith(term, start)) {
                    spans.add(new Span(start, start + term.length()));
                }
            }
        }
        return spans;
    }

    /** What sounds near enough to a term from {@code start}; the same may come twice. */
    List<Match> near(String text, int start) {
        var matches = new ArrayList<Match>();
        addNear(text, start, start, bySound, matches);
        addNear(text, start, start + 1, byRest, matches);
        return matches;
    }

    private void addNear(String text, int start, int known, Map<String, Map<String, List<Pattern>>> patterns,
            List<Match> to) {
        if (known + SHORTEST > text.length()) {
            return;
        }
        for (var first : ear.keys(text.charAt(known))) {
            var seconds = patterns.get(first);
            if (seconds != null) {
                for (var second : ear.keys(text.charAt(known + 1))) {
                    addNear(text, start, seconds.getOrDefault(second, List.of()), to);
                }
            }
        }
    }

    private void addNear(String text, int start, List<Pattern> patterns, List<Match> to) {
        for (var pattern : patterns) {
            int end = start + pattern.length();
            if (end <= text.length()) {
                int cost = pattern.cost(text, start, ear);
                if (Match.isNear(cost, pattern.length())) {
                    to.add(new Match(start, end, pattern.term(), cost));
                }
            }
        }
    }
}
