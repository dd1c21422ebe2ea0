package bitan.pinyin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import bitan.lexicon.Lexicon;
import bitan.wording.Glossary;

/**
 * Converts letters to candidates: a trie of all words by their syllables, and the most likely chain of words over all
 * divisions of the letters, by frequencies of words and of word pairs at counters. Immutable, safe between threads.
 */
public final class Pinyin {
    /** The first characters of an input that are looked at. */
    public static final int LONGEST = TypedLetters.LONGEST;

    private final Vocabulary vocabulary;

    private Pinyin(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** An engine for these words: some 0.1 s of work, so not on the FX thread. */
    public static Pinyin of(Lexicon lexicon, Glossary glossary) {
        return new Pinyin(Vocabulary.of(lexicon, glossary));
    }

    /**
     * What the input may mean, the likeliest first: readings of all of it, then words and characters for its
     * beginning, the longer ones first; last the input itself. Any characters may be typed: apostrophes and spaces
     * divide syllables, what makes no syllable stays as it is. No candidates for no input. Of an input longer than
     * {@link #LONGEST} only the beginning is used.
     */
    public List<Candidate> candidates(String input, PinyinOptions options, Learned learned) {
        if (input.isEmpty()) {
            return List.of();
        }
        var letters = new TypedLetters(input);
        if (letters.size() == 0) {
            return List.of(new Candidate(input, input.length(), List.of()));
        }
        var lattice = new Lattice(letters, vocabulary.syllables(), options);
        var search = new Search(vocabulary, letters, lattice, learned);
        var exact = Ranking.of(search, vocabulary, letters, lattice);
        if (exact.isLikely() || !letters.mayBeMistaken()) {
            return exact.candidates();
        }
        var wide = new Lattice(letters, vocabulary.syllables(), options, Optional.of(vocabulary.typos()));
        return Ranking.of(new Search(vocabulary, letters, wide, learned), vocabulary, letters, wide)
                .candidates();
    }

    /**
     * How the first syllable of the input may be spelled, those first that leave the best rest, then the longer ones;
     * more than one on nine keys only.
     */
    public List<String> spellings(String input, PinyinOptions options) {
        var letters = new TypedLetters(input);
        if (letters.size() == 0) {
            return List.of();
        }
        var lattice = new Lattice(letters, vocabulary.syllables(),
                new PinyinOptions(options.nine(), Set.of()));
        var arcs = new ArrayList<>(lattice.first());
        arcs.sort(Comparator.comparingInt((Edge arc) -> arc.cost() + lattice.rest(arc.end()))
                .thenComparing(Comparator.comparingInt(Edge::end).reversed()));
        var spelled = new LinkedHashSet<String>();
        arcs.forEach(arc -> spelled.add(arc.spelled()));
        return List.copyOf(spelled);
    }

    /**
     * The letters that stand for each syllable of a candidate that uses all of them, in letters also where digits were typed; none where the
     * candidate is kept as it was typed.
     */
    public List<String> division(String input, PinyinOptions options, Candidate candidate) {
        var letters = new TypedLetters(input);
        var said = candidate.syllables().stream().map(vocabulary.syllables()::number).toList();
        var exact = SyllableAlignment.of(new Lattice(letters, vocabulary.syllables(), options), said);
        return exact.isEmpty() && !said.isEmpty()
                ? SyllableAlignment.of(new Lattice(letters, vocabulary.syllables(), options,
                        Optional.of(vocabulary.typos())), said)
                : exact;
    }
}
