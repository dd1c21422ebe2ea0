package bitan.pinyin;

import java.util.List;
import java.util.Set;

import bitan.lexicon.Lexicon;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** The engine with the shipped words and a few terms, and short ways to ask it. */
final class Engine {
    static final PinyinOptions NINE = new PinyinOptions(true, Set.of());
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Pinyin PINYIN = with("公证", "异地就医备案", "趸缴", "长期护理保险");

    private Engine() {
    }

    static Pinyin with(String... terms) {
        return Pinyin.of(LEXICON, new Glossary(List.of(terms).stream().map(Term::of).toList()));
    }

    static Pinyin with(Term term) {
        return Pinyin.of(LEXICON, new Glossary(List.of(term)));
    }

    static List<Candidate> candidates(String input, Fuzzy... fuzzy) {
        return PINYIN.candidates(input, new PinyinOptions(false, Set.copyOf(List.of(fuzzy))),
                Learned.NOTHING);
    }

    static List<String> texts(String input, Fuzzy... fuzzy) {
        return texts(candidates(input, fuzzy));
    }

    static List<String> nine(String input) {
        return texts(PINYIN.candidates(input, NINE, Learned.NOTHING));
    }

    static List<Candidate> candidates(String input, Learned learned) {
        return PINYIN.candidates(input, PinyinOptions.LETTERS, learned);
    }

    static Candidate candidate(String input, String text) {
        return candidates(input).stream().filter(candidate -> candidate.text().equals(text)).findFirst()
                .orElseThrow();
    }

    static List<String> texts(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::text).toList();
    }

    static Pinyin engine() {
        return PINYIN;
    }
}
