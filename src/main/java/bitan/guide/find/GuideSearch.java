package bitan.guide.find;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import bitan.guide.Guide;
import bitan.lexicon.Lexicon;

/**
 * Finds guides by what is typed or was said. Immutable; safe between threads. Made once for a list of guides, which
 * takes some 0.1 s for 500 of them.
 */
public final class GuideSearch {
    /** Characters of a query that are looked at: its last. */
    private static final int LONGEST = 200;
    /** How much a name that is wholly said by letters counts, in points of the index. */
    private static final double NAME = 12;
    /** Lines of a conversation that are looked at: its last. */
    private static final int LINES = 12;
    /** What a line counts for each that was said since. */
    private static final double FADING = 0.8;
    /** Rarest words that one line must say to count at all: 30 lines of courtesies said at most 1.9, all but two 1.5. */
    private static final double HEARD = 1.5;
    /** Rarest words that must have been said before anything is suggested. */
    private static final double ENOUGH = 2.2;
    /** Of the likeliest one's score; what is less likely would be in the way. */
    private static final double CLOSE = 0.5;
    private static final int SUGGESTED = 3;

    private final List<Guide> guides;
    private final List<List<Name>> names;
    private final Tokens tokens;
    private final QueryLetters letters;
    private final Index index;

    private GuideSearch(List<Guide> guides, Lexicon lexicon) {
        var sounds = Sounds.of(guides, lexicon);
        this.guides = List.copyOf(guides);
        this.names = guides.stream().map(guide -> Field.of(guide).stream().filter(Field::isName)
                .map(field -> Name.of(field.text(), sounds)).toList()).toList();
        this.tokens = new Tokens(sounds, lexicon);
        this.letters = new QueryLetters(sounds);
        this.index = new Index(guides.stream().map(Field::of).toList(), tokens);
    }

    /** A search in these guides. */
    public static GuideSearch of(List<Guide> guides, Lexicon lexicon) {
        return new GuideSearch(guides, lexicon);
    }

    /** All guides, in the order they were given. */
    public List<Guide> guides() {
        return guides;
    }

    /**
     * The guides that fit {@code query}, best first: words in any order, pinyin letters with or without spaces, initials,
     * or what was heard for it; also one that is still being typed.
     */
    public List<GuideMatch> search(String query) {
        return ranked(scores(query));
    }

    /**
     * The guides that a conversation is likely about, likeliest first: none before enough was said for a guess, and
     * never more than three.
     *
     * @param saidLines what was said by either side, the newest last, which counts most
     */
    public List<GuideMatch> likely(List<String> saidLines) {
        var newestFirst = saidLines.reversed().stream().limit(LINES).toList();
        var scores = new double[guides.size()];
        double weight = 1;
        for (var line : newestFirst) {
            var said = index.scores(tokens.of(plain(line)).keySet());
            for (int i = 0; i < scores.length; i++) {
                scores[i] += said[i] < HEARD * index.rarest() ? 0 : weight * said[i];
            }
            weight *= FADING;
        }
        var found = ranked(scores);
        double least = found.isEmpty() ? 0 : CLOSE * found.getFirst().score();
        return found.stream().filter(one -> one.score() >= Math.max(least, ENOUGH * index.rarest()))
                .limit(SUGGESTED).toList();
    }

    private double[] scores(String query) {
        var plain = plain(query);
        var typed = typed(plain);
        Set<String> wanted = new HashSet<>(tokens.of(plain).keySet());
        wanted.addAll(Tokens.ofSyllables(letters.syllables(typed)).keySet());
        var scores = index.scores(wanted);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += names.get(i).stream().mapToDouble(name -> named(name, plain.strip(), typed)).max()
                    .orElse(0);
        }
        return scores;
    }

    /** What it adds that {@code name} begins with what is typed, as words or as letters. */
    private double named(Name name, String words, String typed) {
        return (words.isEmpty() ? 0 : index.rarest() * name.share(words))
                + (typed.isEmpty() ? 0 : NAME * name.fit(typed));
    }

    private List<GuideMatch> ranked(double[] scores) {
        return IntStream.range(0, scores.length).filter(i -> scores[i] > 0)
                .mapToObj(i -> new GuideMatch(guides.get(i), scores[i]))
                .sorted(Comparator.comparingDouble(GuideMatch::score).reversed()).toList();
    }

    private static String plain(String text) {
        var last = text.substring(Math.max(0, text.length() - LONGEST));
        return Normalizer.normalize(last, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String typed(String query) {
        return query.chars().filter(c -> c >= 'a' && c <= 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
