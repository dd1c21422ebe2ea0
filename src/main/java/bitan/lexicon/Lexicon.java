package bitan.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The everyday words of Chinese, packed into a few arrays: 65,123 readings in 2 MB. Immutable, safe between threads.
 */
public final class Lexicon {
    /** Characters in the longest word. */
    public static final int LONGEST = 4;
    /** No entry. */
    public static final int NONE = -1;
    /** 还 as huan is met in 2 % of its uses and 长 as zhang in 40 %; 的 as di in 0.03 %. */
    private static final double RARE = 0.015;
    /** Odd and near 2³² divided by the golden ratio: hanzi lie close together, and so would their words. */
    private static final int SPREAD = 0x9E3779B1;

    /** All words, one behind the other. */
    private final String characters;
    /** Where each entry begins in {@link #characters}, and behind the last where it ends. */
    private final int[] starts;
    private final int[] weights;
    /** For each character, which of {@link #syllables} it is said as. */
    private final short[] sounds;
    private final List<String> syllables;
    /** Open addressing: the first entry of each word, which is its heaviest, or {@link #NONE}. */
    private final int[] slots;
    private final long total;

    Lexicon(String characters, int[] starts, int[] weights, short[] sounds, List<String> syllables) {
        this.characters = characters;
        this.starts = starts;
        this.weights = weights;
        this.sounds = sounds;
        this.syllables = List.copyOf(syllables);
        this.slots = new int[Integer.highestOneBit(Math.max(1, weights.length)) * 4];
        this.total = sum(weights);
        index();
    }

    /** A loop, as streams cost more to set up than all this: programs wait for it. */
    private static long sum(int[] weights) {
        long sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** Reads the shipped words: some 50 ms of work, so once for a program. */
    public static Lexicon load() {
        return LexiconFile.shipped();
    }

    /** How many entries there are. */
    public int size() {
        return weights.length;
    }

    /** The sum of all weights. */
    public long total() {
        return total;
    }

    /** Every entry, those of one word together, its heaviest first. */
    public Stream<LexiconEntry> entries() {
        return IntStream.range(0, size()).mapToObj(this::entry);
    }

    /** Names of all syllables, in alphabetical order. */
    public List<String> syllables() {
        return syllables;
    }

    /** Characters of the word of an entry, from 0 to {@link #size()}, as all the following. */
    public int length(int entry) {
        return starts[entry + 1] - starts[entry];
    }

    /** The word of an entry. */
    public String word(int entry) {
        return characters.substring(starts[entry], starts[entry + 1]);
    }

    /** Which of {@link #syllables()} a character of an entry is said as. */
    public int sound(int entry, int at) {
        return sounds[starts[entry] + at];
    }

    /** How often an entry is met. */
    public int weight(int entry) {
        return weights[entry];
    }

    /** The first entry of a part of a text, its other readings behind it; {@link #NONE} if it is no word. */
    public int find(CharSequence text, int start, int end) {
        return slots[slot(text, start, end)];
    }

    /** The entry behind the readings of a word of which this is the first. */
    public int behind(int first) {
        int next = first + 1;
        while (next < size() && isEntry(next, characters, starts[first], starts[first + 1])) {
            next++;
        }
        return next;
    }

    /** How often the characters of {@code text} from {@code start} to {@code end} are met as one word; 0 for none. */
    public int weight(CharSequence text, int start, int end) {
        int entry = find(text, start, end);
        return entry == NONE ? 0 : weights[entry];
    }

    /** Whether {@code word} is an everyday word. */
    public boolean knows(CharSequence word) {
        return find(word, 0, word.length()) != NONE;
    }

    /**
     * How a character sounds, all of its readings that people meet; none if it is no hanzi. A reading that makes up
     * less than {@value #RARE} of it, such as 的 in 目的, is known by its words only.
     */
    public List<Sound> sounds(char hanzi) {
        var all = CharacterReadings.of(hanzi);
        var known = syllableWeights(String.valueOf(hanzi));
        double least = known.values().stream().mapToInt(weight -> weight).sum() * RARE;
        return known.isEmpty() || least == 0
                ? all
                : all.stream().filter(sound -> known.getOrDefault(sound.syllable(), -1) >= least).toList();
    }

    /** How the words inside a text of which a character is part say it; none where it stands alone. */
    public Set<String> syllables(CharSequence text, int at) {
        var said = new HashSet<String>();
        for (int start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
            for (int end = Math.max(at + 1, start + 2); end <= Math.min(text.length(),
                    start + LONGEST); end++) {
                int first = find(text, start, end);
                for (int i = first; first != NONE && i < behind(first); i++) {
                    said.add(syllables.get(sound(i, at - start)));
                }
            }
        }
        return said;
    }

    private Map<String, Integer> syllableWeights(String word) {
        var found = new HashMap<String, Integer>();
        int first = find(word, 0, word.length());
        for (int i = first; first != NONE && i < behind(first); i++) {
            found.put(syllables.get(sound(i, 0)), weights[i]);
        }
        return found;
    }

    private LexiconEntry entry(int i) {
        var said = IntStream.range(starts[i], starts[i + 1]).mapToObj(at -> syllables.get(sounds[at]))
                .toList();
        return new LexiconEntry(word(i), said, weights[i]);
    }

    private void index() {
        Arrays.fill(slots, NONE);
        for (int i = 0; i < size(); i++) {
            int slot = slot(characters, starts[i], starts[i + 1]);
            if (slots[slot] == NONE) {
                slots[slot] = i;
            }
        }
    }

    /** The slot that holds this word, or the free one where it would be. */
    private int slot(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = (hash + text.charAt(i)) * SPREAD;
        }
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        while (slots[slot] != NONE && !isEntry(slots[slot], text, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isEntry(int entry, CharSequence text, int start, int end) {
        int from = starts[entry];
        if (starts[entry + 1] - from != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (characters.charAt(from + i - start) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
