package bitan.handwriting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import bitan.lexicon.Lexicon;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** Chooses among the candidates of a line by the words they make, the counter's own terms first. Immutable. */
final class Words {
    /** For each character of a word beyond its first, as a logarithm of a likelihood. */
    private static final double TERM = 2.5;
    private static final double WORD = 1.2;
    private static final double LEAST = 1e-6;

    private final Lexicon lexicon;
    private final Set<String> terms;

    /** The best way to read a line up to some place. */
    private record Path(String text, double score) {}

    Words(Lexicon lexicon, Glossary glossary) {
        this.lexicon = lexicon;
        this.terms = new HashSet<>(glossary.terms().stream().map(Term::text).toList());
    }

    /** For each character its candidates, the one that makes the best line first. */
    List<List<String>> ranked(List<List<Candidate>> line) {
        var best = best(line);
        var ranked = new ArrayList<List<String>>();
        int at = 0;
        for (var candidates : line) {
            var chosen = Character.toString(best.codePointAt(at));
            at += chosen.length();
            ranked.add(Stream.concat(Stream.of(chosen), candidates.stream().map(Candidate::text)).distinct()
                    .toList());
        }
        return ranked;
    }

    private String best(List<List<Candidate>> line) {
        var paths = new ArrayList<Path>();
        paths.add(new Path("", 0));
        for (int end = 1; end <= line.size(); end++) {
            var best = new Path("", Double.NEGATIVE_INFINITY);
            for (var path : ending(line, paths, end)) {
                best = path.score() > best.score() ? path : best;
            }
            paths.add(best);
        }
        return paths.getLast().text();
    }

    private List<Path> ending(List<List<Candidate>> line, List<Path> paths, int end) {
        var all = new ArrayList<Path>();
        var suffixes = List.of(new Path("", 0));
        for (int length = 1; length <= Math.min(end, Lexicon.LONGEST); length++) {
            var before = paths.get(end - length);
            suffixes = longer(line.get(end - length), suffixes);
            for (var suffix : suffixes) {
                double bonus = bonus(suffix.text(), length);
                if (bonus > 0 || length == 1) {
                    all.add(new Path(before.text() + suffix.text(), before.score() + suffix.score() + bonus));
                }
            }
        }
        return all;
    }

    private static List<Path> longer(List<Candidate> first, List<Path> rest) {
        return first.stream().flatMap(c -> rest.stream()
                .map(path -> new Path(c.text() + path.text(),
                        Math.log(Math.max(LEAST, c.likely())) + path.score())))
                .toList();
    }

    private double bonus(String word, int length) {
        if (length == 1) {
            return 0;
        }
        return terms.contains(word) ? TERM * (length - 1) : lexicon.knows(word) ? WORD * (length - 1) : 0;
    }
}
