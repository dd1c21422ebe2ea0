package bitan.pinyin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import bitan.lexicon.Entry;
import bitan.lexicon.Lexicon;
import bitan.lexicon.Sound;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** Everyday words and terms, as they are searched. Immutable. */
record Vocabulary(Syllables syllables, WordTree words) {

    static Vocabulary of(Lexicon lexicon, Glossary glossary) {
        return new Maker(lexicon).make(glossary);
    }

    /** Brings words and terms into one measure. */
    private static final class Maker {
        /** What a term of two characters costs in a line: one in 3000 words of a counter is one. */
        private static final int TERM = 8000;
        /** Each further character makes it less likely that its letters stand for anything else. */
        private static final int LENGTH_BONUS = 500;
        private static final int PHRASE = 9000;
        private static final int PAIR = 12_000;
        private static final int LEAST_TERM = 5000;
        /** A reading that makes up less of a character is known by its words only. */
        private static final double RARE = 0.015;
        /** Ways to read a term of many heteronyms: beyond these the first reading of each further character only. */
        private static final int MOST_READINGS = 32;
        /** Characters of the longest term that is read as it is written. */
        private static final int LONGEST = 20;

        private final Lexicon lexicon;
        private final List<Entry> entries;
        private final Map<Character, List<Entry>> characters = new HashMap<>();
        private final Syllables syllables;
        private final List<Said> said = new ArrayList<>();

        Maker(Lexicon lexicon) {
            this.lexicon = lexicon;
            entries = lexicon.entries().toList();
            var numbers = new HashMap<String, Short>();
            var unsorted = new ArrayList<short[]>(entries.size());
            for (var entry : entries) {
                unsorted.add(unsorted(entry.syllables(), numbers));
                if (entry.word().length() == 1) {
                    characters.computeIfAbsent(entry.word().charAt(0), _ -> new ArrayList<>(1)).add(entry);
                }
            }
            syllables = new Syllables(numbers.keySet());
            var sorted = new short[numbers.size()];
            numbers.forEach((name, number) -> sorted[number] = (short) syllables.number(name));
            for (int i = 0; i < unsorted.size(); i++) {
                var sounds = unsorted.get(i);
                for (int at = 0; at < sounds.length; at++) {
                    sounds[at] = sorted[sounds[at]];
                }
                said.add(new Said(entries.get(i).word(), sounds, cost(entries.get(i).weight()), false));
            }
        }

        /** Numbers in the order they are met: looking each up once more by its name would double the time. */
        private static short[] unsorted(List<String> names, Map<String, Short> numbers) {
            var sounds = new short[names.size()];
            for (int at = 0; at < sounds.length; at++) {
                sounds[at] = numbers.computeIfAbsent(names.get(at), _ -> (short) numbers.size());
            }
            return sounds;
        }

        Vocabulary make(Glossary glossary) {
            var phrases = Phrases.shipped();
            phrases.common().forEach(phrase -> said.addAll(asSaid(phrase, PHRASE)));
            phrases.pairs().forEach(this::addPairs);
            glossary.terms().forEach(this::add);
            return new Vocabulary(syllables, TreeMaker.of(said, Affixes.of(entries, lexicon)));
        }

        private int cost(int weight) {
            return (int) Math.round(1000 * Math.log(lexicon.total() / Math.max(0.5, weight)));
        }

        private void add(Term term) {
            int length = term.text().length();
            int known = cost(lexicon.weight(term.text(), 0, length));
            int cost = Math.min(known - 1, cost(TERM, length));
            for (var way : readings(term)) {
                var numbers = numbers(way);
                if (numbers.length > 0) {
                    said.add(new Said(term.text(), numbers, cost, true));
                }
            }
        }

        private List<Said> asSaid(String phrase, int base) {
            int known = cost(lexicon.weight(phrase, 0, phrase.length()));
            int cost = Math.min(known, cost(base, phrase.length()));
            return asWritten(phrase).stream().map(way -> new Said(phrase, numbers(way), cost, false))
                    .toList();
        }

        private void addPairs(Phrases.Pairs pairs) {
            var tails = pairs.tails().stream().flatMap(tail -> asSaid(tail, PAIR).stream()).toList();
            for (var head : pairs.heads()) {
                for (var first : asSaid(head, PAIR)) {
                    said.add(first);
                    tails.forEach(tail -> said.add(joined(first, tail)));
                }
            }
        }

        private static Said joined(Said head, Said tail) {
            var sounds = Arrays.copyOf(head.sounds(), head.sounds().length + tail.sounds().length);
            System.arraycopy(tail.sounds(), 0, sounds, head.sounds().length, tail.sounds().length);
            return new Said(head.text() + tail.text(), sounds, cost(PAIR, sounds.length), false);
        }

        private static int cost(int base, int length) {
            return Math.max(LEAST_TERM, base - LENGTH_BONUS * (length - 2));
        }

        private Collection<List<String>> readings(Term term) {
            Set<List<String>> ways = new HashSet<>();
            if (term.text().length() <= LONGEST) {
                ways.addAll(asWritten(term.text()));
            }
            for (var sound : term.sounds()) {
                ways.add(List.of(sound.strip().split("\\s+")).stream()
                        .map(one -> Sound.parse(one).map(Sound::syllable).orElse("")).toList());
            }
            return ways;
        }

        private List<List<String>> asWritten(String text) {
            var ways = List.<List<String>>of(List.of());
            for (int i = 0; i < text.length(); i++) {
                var sounds = sounds(text.charAt(i));
                var longer = new ArrayList<List<String>>();
                int most = ways.size() * sounds.size() > MOST_READINGS ? 1 : sounds.size();
                for (var way : ways) {
                    for (var sound : sounds.subList(0, Math.min(most, sounds.size()))) {
                        var more = new ArrayList<>(way);
                        more.add(sound);
                        longer.add(more);
                    }
                }
                ways = longer;
            }
            return ways;
        }

        private List<String> sounds(char c) {
            var known = characters.getOrDefault(c, List.of());
            double least = known.stream().mapToInt(Entry::weight).sum() * RARE;
            return known.isEmpty()
                    ? lexicon.sounds(c).stream().map(Sound::syllable).distinct().toList()
                    : known.stream().filter(entry -> entry.weight() >= least)
                            .map(entry -> entry.syllables().getFirst()).toList();
        }

        /** The numbers of all of these, or of none if one of them is no syllable. */
        private short[] numbers(List<String> spelled) {
            var numbers = new short[spelled.size()];
            for (int i = 0; i < numbers.length; i++) {
                int number = syllables.number(spelled.get(i));
                if (number == Syllables.NONE) {
                    return new short[0];
                }
                numbers[i] = (short) number;
            }
            return numbers;
        }
    }
}
