package bitan.guide.find;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import bitan.find.TextSearch;
import bitan.guide.Guide;
import bitan.lexicon.Lexicon;

/**
 * Finds guides by what is typed or was said. Immutable; safe between threads. Made once for a list of guides, which
 * takes some 0.1 s for 500 of them.
 */
public final class GuideSearch {
    /** Lines of a conversation that are looked at: its last. */
    private static final int LINES = 12;
    /** What a line counts for each that was said since. */
    private static final double FADING = 0.8;
    /** How far a line or a query must mention a guide to be about it: of 121 questions about none of eight 7 do so. */
    private static final double NAMED = 0.65;
    /** Of the guide that is mentioned best; what is mentioned less would be in the way. */
    private static final double CLOSE = 0.6;
    /** Rarest words that one line must say to count at all: 补卡 says 1.2, a name that a material has too says hardly any. */
    private static final double HEARD = 0.8;
    /** Of the score of the guide that is likeliest after all lines. */
    private static final double HALF = 0.5;
    private static final int SUGGESTED = 3;

    private final List<Guide> guides;
    private final TextSearch texts;

    private GuideSearch(List<Guide> guides, Lexicon lexicon) {
        this.guides = List.copyOf(guides);
        this.texts = TextSearch.of(guides.stream().map(GuideTexts::of).toList(), lexicon);
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
        return ranked(texts.typed(query));
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
            var named = texts.mentioned(line);
            double least = Math.max(NAMED, CLOSE * best(named));
            var said = texts.said(line);
            for (int i = 0; i < scores.length; i++) {
                boolean isHeard = named[i] >= least && said[i] >= HEARD * texts.rarest();
                scores[i] += isHeard ? weight * said[i] : 0;
            }
            weight *= FADING;
        }
        double least = HALF * best(scores);
        return ranked(scores).stream().filter(one -> one.score() >= least).limit(SUGGESTED).toList();
    }

    /** Whether any guide is for {@code query}; else the first ones of {@link #search} are but the nearest. */
    public boolean fits(String query) {
        return best(texts.meant(query)) >= NAMED;
    }

    private static double best(double[] scores) {
        return Arrays.stream(scores).max().orElse(0);
    }

    private List<GuideMatch> ranked(double[] scores) {
        return IntStream.range(0, scores.length).filter(i -> scores[i] > 0)
                .mapToObj(i -> new GuideMatch(guides.get(i), scores[i]))
                .sorted(Comparator.comparingDouble(GuideMatch::score).reversed()).toList();
    }
}
