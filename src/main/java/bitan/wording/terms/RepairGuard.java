package bitan.wording.terms;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import bitan.lexicon.Lexicon;
import bitan.wording.Meaning;

/**
 * The one place that decides what of a text may be taken for a term: nothing that would deny or count otherwise, and no
 * words that exist and fit.
 */
final class RepairGuard {
    /** They stand before and behind any word: 被按, 以报, 我交. */
    private static final String FUNCTION_WORDS = "我你您他她它们咱这那哪谁被把给让叫以由于从向在对跟和与及或而且但就都也还又再才已刚将会能可要想肯该得着了过的地吗呢吧啊呀么嘛呗是有很太最更为所其之此某各每等";

    /** They are spoken to somebody, however long the stretch: 报销比你多. */
    private static final String ADDRESSING = "我你您他她们咱吗呢吧";
    private static final int SHORT = 3;
    /** Of two characters one is the term's own, or only one has another tone: 钱交了 is not 欠缴了. */
    private static final int NEAREST = 50;

    private final String text;
    private final Lexicon lexicon;
    private final Standing terms;
    /** Where the likeliest division without misheard terms has borders; worked out when it is needed. */
    private @Nullable BitSet borders;

    /**
     * Guards one text.
     *
     * @param terms those that stand in it as they are
     */
    RepairGuard(String text, Lexicon lexicon, Standing terms) {
        this.text = text;
        this.lexicon = lexicon;
        this.terms = terms;
    }

    /** Whether this may be taken for a term. */
    boolean lets(Match match) {
        var heard = match.span().in(text);
        return !lexicon.knows(heard) && Meaning.stays(text, match.span(), match.term()) && leavesTerms(match)
                && !changes(match, ADDRESSING) && KeptWords.leaves(text, match.span(), match.term())
                && (heard.length() > SHORT || isNoPhrase(match));
    }

    /** Whether a term that stands there stays as it is, if need be inside the longer one. */
    private boolean leavesTerms(Match match) {
        return terms.overlapping(match.span()).stream().allMatch(span -> match.start() <= span.start()
                && span.end() <= match.end()
                && match.term().startsWith(span.in(text), span.start() - match.start()));
    }

    private BitSet borders() {
        var known = borders;
        if (known == null) {
            known = LikeliestDivision.of(text, lexicon, Collections.nCopies(text.length(), List.of()))
                    .borders();
            borders = known;
        }
        return known;
    }

    /** Two or three characters say little: no function word among them, and they take nothing off a word beside them. */
    private boolean isNoPhrase(Match match) {
        return isFree(match, match.start(), -1) && isFree(match, match.end(), 1)
                && !changes(match, FUNCTION_WORDS)
                && (match.end() - match.start() > 2 || match.cost() <= NEAREST || sharesCharacter(match));
    }

    /** Whether one of these words would be lost. */
    private boolean changes(Match match, String words) {
        return IntStream.range(match.start(), match.end())
                .anyMatch(at -> words.indexOf(text.charAt(at)) >= 0 && !isOwn(match, at));
    }

    private boolean sharesCharacter(Match match) {
        return IntStream.range(match.start(), match.end()).anyMatch(at -> isOwn(match, at));
    }

    private boolean isOwn(Match match, int at) {
        int place = at - match.start();
        return place < match.term().length() && match.term().charAt(place) == text.charAt(at);
    }

    /** Whether words may meet there: they do in the likeliest division, or it breaks up no word for a word beside. */
    private boolean isFree(Match match, int at, int outwards) {
        return borders().get(at) || (isOfSingles(match) && isWordBeside(at, outwards));
    }

    /** Whether no whole word lies inside: 申请认 of 申请认定 has one, 餐保 of 餐保证明 has none. */
    private boolean isOfSingles(Match match) {
        int from = borders().nextSetBit(match.start());
        for (int to = borders().nextSetBit(from + 1); to >= 0
                && to <= match.end(); to = borders().nextSetBit(from + 1)) {
            if (to - from > 1) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private boolean isWordBeside(int at, int outwards) {
        return IntStream.rangeClosed(2, Lexicon.LONGEST).map(length -> at + outwards * length)
                .filter(far -> far >= 0 && far <= text.length())
                .anyMatch(far -> lexicon.weight(text, Math.min(at, far), Math.max(at, far)) > 0);
    }
}
