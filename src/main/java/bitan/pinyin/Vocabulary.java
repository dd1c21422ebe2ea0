package bitan.pinyin;

import java.util.ArrayList;
import java.util.List;

import bitan.lexicon.Lexicon;
import bitan.lexicon.Sound;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** Everyday words and terms, as they are searched. Immutable. */
record Vocabulary(Syllables syllables, WordTree words, PersonalNames names, Typos typos) {

    static Vocabulary of(Lexicon lexicon, Glossary glossary) {
        return new Maker(lexicon).make(glossary);
    }

    /** Brings words, phrases and terms into one measure. */
    private static final class Maker {
        /** What a term of two characters costs in a line: one in 3000 words of a counter is one. */
        private static final int TERM = 8000;
        /** Each further character makes it less likely that its letters stand for anything else. */
        private static final int LENGTH_BONUS = 500;
        private static final int PHRASE = 9000;
        private static final int SPOKEN = 11_000;
        private static final int SPOKEN_CHARACTER = 8500;
        private static final int PAIR = 12_000;
        private static final int LEAST_TERM = 5000;
        /** Characters of the longest term that is read as it is written. */
        private static final int LONGEST = 20;

        private final Lexicon lexicon;
        private final Syllables syllables;
        private final WordSegmenter speech;
        private final Costs costs;
        private final Bigrams followers = new Bigrams();
        private final WordTable said = new WordTable();

        Maker(Lexicon lexicon) {
            this.lexicon = lexicon;
            syllables = new Syllables(lexicon.syllables());
            speech = new WordSegmenter(lexicon, syllables);
            costs = new Costs(lexicon);
        }

        Vocabulary make(Glossary glossary) {
            var phrases = Phrases.shipped();
            var ends = new ArrayList<int[]>(phrases.common().size());
            for (var phrase : phrases.common()) {
                ends.add(learn(phrase));
            }
            glossary.terms().forEach(term -> followers.add(term.text()));
            for (int i = 0; i < ends.size(); i++) {
                addPhrase(phrases.common().get(i), ends.get(i), PHRASE);
            }
            phrases.spoken().forEach(word -> addPhrase(word, speech.words(word),
                    word.length() == 1 ? SPOKEN_CHARACTER : SPOKEN));
            phrases.pairs().forEach(this::addPairs);
            glossary.terms().forEach(this::add);
            for (int entry = 0; entry < lexicon.size(); entry++) {
                said.add(lexicon.word(entry), speech.said(entry), costs.of(entry), false);
            }
            return new Vocabulary(syllables, TreeMaker.of(said, AffixModel.of(lexicon), followers),
                    PersonalNames.shipped(speech, syllables), new Typos(syllables));
        }

        private int[] learn(String phrase) {
            var ends = speech.words(phrase);
            int start = 0;
            for (int end : ends) {
                int entry = lexicon.find(phrase, start, end);
                if (entry != Lexicon.NONE) {
                    costs.meet(entry);
                }
                start = end;
            }
            followers.add(phrase);
            return ends;
        }

        private void add(Term term) {
            var text = term.text();
            int cost = Math.min(costs.of(text) - 1, cost(TERM, text.length()));
            var ways = new ArrayList<short[]>();
            if (text.length() <= LONGEST) {
                ways.addAll(speech.readings(text, speech.words(text)));
            }
            term.sounds().forEach(sound -> ways.add(numbers(sound)));
            for (var way : ways) {
                if (way.length > 0) {
                    said.add(text, way, cost, true);
                }
            }
        }

        private void addPhrase(String phrase, int[] ends, int base) {
            int cost = Math.min(costs.of(phrase), cost(base, phrase.length()));
            speech.readings(phrase, ends).forEach(way -> said.add(phrase, way, cost, false));
        }

        private void addPairs(Phrases.Pairs pairs) {
            int heads = said.size();
            pairs.heads().forEach(head -> addPhrase(head, speech.words(head), PAIR));
            int tails = said.size();
            pairs.tails().forEach(tail -> addPhrase(tail, speech.words(tail), PAIR));
            int end = said.size();
            for (int head = heads; head < tails; head++) {
                for (int tail = tails; tail < end; tail++) {
                    said.addJoined(head, tail,
                            cost(PAIR, said.syllables(head) + said.syllables(tail)));
                }
            }
        }

        private static int cost(int base, int length) {
            return Math.max(LEAST_TERM, base - LENGTH_BONUS * (length - 2));
        }

        /** The numbers of all syllables of a sound, or of none if one of them is no syllable. */
        private short[] numbers(String sound) {
            var spelled = List.of(sound.strip().split("\\s+"));
            var numbers = new short[spelled.size()];
            for (int i = 0; i < numbers.length; i++) {
                int number = Sound.parse(spelled.get(i)).map(Sound::syllable).map(syllables::number)
                        .orElse(Syllables.NONE);
                if (number == Syllables.NONE) {
                    return new short[0];
                }
                numbers[i] = (short) number;
            }
            return numbers;
        }
    }
}
