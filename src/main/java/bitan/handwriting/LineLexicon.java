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
final class LineLexicon {
    /** For each character of a word beyond its first, as a logarithm of a likelihood. */
    private static final double TERM = 2.5;
    private static final double WORD = 1.2;
    private static final double LEAST = 1e-4;
    /** What it costs to go over from hanzi to digits or the like. */
    private static final double CHANGE = 2;
    /** How much it counts how often a character is used. */
    private static final double USE = 0.1;
    /** The weight of a character often used. */
    private static final double USUAL = 20_000;

    private final Lexicon lexicon;
    private final Set<String> terms;

    /** The best way to read a line up to some place. */
    private record Path(String text, double score) {}

    LineLexicon(Lexicon lexicon, Glossary glossary) {
        this.lexicon = lexicon;
        this.terms = new HashSet<>(glossary.terms().stream().map(Term::text).toList());
    }

    /**
     * A line as it reads best.
     *
     * @param characters for each character its candidates, the one that makes the best line first
     * @param score how good it is, as a logarithm of a likelihood
     */
    record Ranked(List<List<String>> characters, double score) {}

    /** Ranks the candidates of each character; those of one alone stay as they are. */
    Ranked ranked(List<List<InkCandidate>> line) {
        var path = best(line);
        var best = line.size() == 1 ? line.getFirst().getFirst().text() : path.text();
        var ranked = new ArrayList<List<String>>();
        int at = 0;
        for (var candidates : line) {
            var chosen = Character.toString(best.codePointAt(at));
            at += chosen.length();
            ranked.add(
                    Stream.concat(Stream.of(chosen), candidates.stream().map(InkCandidate::text)).distinct()
                            .toList());
        }
        return new Ranked(ranked, path.score());
    }

    private Path best(List<List<InkCandidate>> line) {
        var paths = new ArrayList<Path>();
        paths.add(new Path("", 0));
        for (int end = 1; end <= line.size(); end++) {
            var best = new Path("", Double.NEGATIVE_INFINITY);
            for (var path : ending(line, paths, end)) {
                best = path.score() > best.score() ? path : best;
            }
            paths.add(best);
        }
        return paths.getLast();
    }

    private List<Path> ending(List<List<InkCandidate>> line, List<Path> paths, int end) {
        var all = new ArrayList<Path>();
        var suffixes = List.of(new Path("", 0));
        for (int length = 1; length <= Math.min(end, Lexicon.LONGEST); length++) {
            var before = paths.get(end - length);
            suffixes = longer(line.get(end - length), suffixes);
            for (var suffix : suffixes) {
                double bonus = bonus(suffix.text(), length);
                if (bonus > 0 || length == 1) {
                    all.add(new Path(before.text() + suffix.text(),
                            before.score() + suffix.score() + bonus - change(before.text(), suffix.text())));
                }
            }
        }
        terms.stream().filter(term -> term.length() > Lexicon.LONGEST && term.length() <= end)
                .forEach(term -> all.add(asTerm(line, paths, end, term)));
        return all;
    }

    /** The path that reads a long term here, if its characters are all among the candidates. */
    private Path asTerm(List<List<InkCandidate>> line, List<Path> paths, int end, String term) {
        var before = paths.get(end - term.length());
        double score = before.score() + TERM * (term.length() - 1);
        for (int i = 0; i < term.length(); i++) {
            var character = term.substring(i, i + 1);
            score += line.get(end - term.length() + i).stream().filter(c -> c.text().equals(character))
                    .mapToDouble(this::score).findFirst().orElse(Double.NEGATIVE_INFINITY);
        }
        return new Path(before.text() + term, score);
    }

    private List<Path> longer(List<InkCandidate> first, List<Path> rest) {
        return first.stream().flatMap(c -> rest.stream()
                .map(path -> new Path(c.text() + path.text(),
                        Math.log(Math.max(LEAST, c.likely())) + path.score())))
                .toList();
    }

    private static double change(String before, String after) {
        return before.isEmpty() || Script.of(last(before)) == Script.of(first(after)) ? 0 : CHANGE;
    }

    private static String last(String text) {
        return text.substring(text.offsetByCodePoints(text.length(), -1));
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private double score(InkCandidate c) {
        return Math.log(Math.max(LEAST, c.alone()))
                + (c.script() == Script.HANZI
                        ? USE * Math.log((1.0 + lexicon.weight(c.text(), 0, c.text().length())) / USUAL)
                        : 0);
    }

    private double bonus(String word, int length) {
        if (length == 1) {
            return 0;
        }
        return terms.contains(word) ? TERM * (length - 1) : lexicon.knows(word) ? WORD * (length - 1) : 0;
    }
}
