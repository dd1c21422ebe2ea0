package bitan.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The everyday words of Chinese, packed into a few arrays: 65,123 readings in 2 MB. Immutable, safe between threads.
 */
public final class Lexicon {
    /** Characters in the longest word. */
    public static final int LONGEST = 4;
    /** 还 as huan is met in 2 % of its uses and 长 as zhang in 40 %; 的 as di in 0.03 %. */
    private static final double RARE = 0.015;
    private static final int FREE = -1;
    /** Odd and near 2³² divided by the golden ratio: hanzi lie close together, and so would their words. */
    private static final int SPREAD = 0x9E3779B1;

    private final char[] characters;
    /** Where each entry begins in {@link #characters}, and behind the last where it ends. */
    private final int[] starts;
    private final int[] weights;
    /** For each character, which of {@link #syllables} it is said as. */
    private final short[] sounds;
    private final List<String> syllables;
    /** Open addressing: the first entry of each word, which is its heaviest, or {@link #FREE}. */
    private final int[] slots;
    private final long total;

    Lexicon(char[] characters, int[] starts, int[] weights, short[] sounds, List<String> syllables) {
        this.characters = characters;
        this.starts = starts;
        this.weights = weights;
        this.sounds = sounds;
        this.syllables = List.copyOf(syllables);
        this.slots = new int[Integer.highestOneBit(Math.max(1, weights.length)) * 4];
        this.total = Arrays.stream(weights).asLongStream().sum();
        index();
    }

    /** Reads the shipped words: some 0.1 s of work, so once for a program. */
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
    public Stream<Entry> entries() {
        return IntStream.range(0, size()).mapToObj(this::entry);
    }

    /** How often the characters of {@code text} from {@code start} to {@code end} are met as one word; 0 for none. */
    public int weight(CharSequence text, int start, int end) {
        int slot = slot(text, start, end);
        return slots[slot] == FREE ? 0 : weights[slots[slot]];
    }

    /** Whether {@code word} is an everyday word. */
    public boolean knows(CharSequence word) {
        return slots[slot(word, 0, word.length())] != FREE;
    }

    /**
     * How a character sounds, all of its readings that people meet; none if it is no hanzi. A reading that makes up
     * less than {@value #RARE} of it, such as 的 in 目的, is known by its words only.
     */
    public List<Sound> sounds(char hanzi) {
        var all = Readings.of(hanzi);
        var known = syllableWeights(String.valueOf(hanzi));
        double least = known.values().stream().mapToInt(weight -> weight).sum() * RARE;
        return known.isEmpty() || least == 0
                ? all
                : all.stream().filter(sound -> known.getOrDefault(sound.syllable(), -1) >= least).toList();
    }

    private Map<String, Integer> syllableWeights(String word) {
        var found = new HashMap<String, Integer>();
        for (int i = slots[slot(word, 0, word.length())]; i != FREE && i < size(); i++) {
            if (!isEntry(i, word, 0, word.length())) {
                break;
            }
            found.put(entry(i).syllables().getFirst(), weights[i]);
        }
        return found;
    }

    private Entry entry(int i) {
        var said = IntStream.range(starts[i], starts[i + 1]).mapToObj(at -> syllables.get(sounds[at]))
                .toList();
        return new Entry(new String(characters, starts[i], starts[i + 1] - starts[i]), said, weights[i]);
    }

    private void index() {
        Arrays.fill(slots, FREE);
        for (int i = 0; i < size(); i++) {
            int slot = slot(new String(characters, starts[i], starts[i + 1] - starts[i]), 0,
                    starts[i + 1] - starts[i]);
            if (slots[slot] == FREE) {
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
        while (slots[slot] != FREE && !isEntry(slots[slot], text, start, end)) {
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
            if (characters[from + i - start] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
