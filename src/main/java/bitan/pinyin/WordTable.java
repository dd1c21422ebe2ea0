package bitan.pinyin;

import java.util.Arrays;
import java.util.BitSet;

/** Words as they are put into the tree, in arrays: there are a hundred thousand, and the program waits for them. */
final class WordTable {
    /** More than there are syllables: these are some 400. */
    static final int DIGITS = 512;

    private final StringBuilder texts = new StringBuilder(1 << 19);
    private final BitSet terms = new BitSet();
    private int[] textEnds = new int[1 << 17];
    private short[] sounds = new short[1 << 19];
    private int[] soundEnds = new int[1 << 17];
    private int[] costs = new int[1 << 17];
    private int size;

    /**
     * Adds a word.
     *
     * @param said numbers of its syllables
     * @param cost how unlikely it is, in thousandths of a natural logarithm
     * @param term whether it is one of the counter's
     */
    void add(CharSequence text, short[] said, int cost, boolean term) {
        texts.append(text);
        addSounds(said, begin());
        terms.set(size, term);
        end(cost);
    }

    /** Adds two that were added before, said one behind the other. */
    void addJoined(int head, int tail, int cost) {
        texts.append(texts, textStart(head), textEnds[head]).append(texts, textStart(tail), textEnds[tail]);
        int at = begin();
        at = addSounds(Arrays.copyOfRange(sounds, soundStart(head), soundEnds[head]), at);
        addSounds(Arrays.copyOfRange(sounds, soundStart(tail), soundEnds[tail]), at);
        end(cost);
    }

    private int begin() {
        if (size == costs.length) {
            textEnds = Arrays.copyOf(textEnds, size * 2);
            soundEnds = Arrays.copyOf(soundEnds, size * 2);
            costs = Arrays.copyOf(costs, size * 2);
        }
        soundEnds[size] = soundStart(size);
        return soundEnds[size];
    }

    private int addSounds(short[] said, int at) {
        if (at + said.length > sounds.length) {
            sounds = Arrays.copyOf(sounds, sounds.length * 2);
        }
        System.arraycopy(said, 0, sounds, at, said.length);
        soundEnds[size] = at + said.length;
        return soundEnds[size];
    }

    private void end(int cost) {
        textEnds[size] = texts.length();
        costs[size++] = cost;
    }

    private int textStart(int word) {
        return word == 0 ? 0 : textEnds[word - 1];
    }

    private int soundStart(int word) {
        return word == 0 ? 0 : soundEnds[word - 1];
    }

    int size() {
        return size;
    }

    int cost(int word) {
        return costs[word];
    }

    boolean isTerm(int word) {
        return terms.get(word);
    }

    int syllables(int word) {
        return soundEnds[word] - soundStart(word);
    }

    short sound(int word, int at) {
        return sounds[soundStart(word) + at];
    }

    /** Appends the text of a word. */
    void write(int word, StringBuilder to) {
        to.append(texts, textStart(word), textEnds[word]);
    }

    boolean isSameText(int one, int other) {
        int start = textStart(one);
        int from = textStart(other);
        int length = textEnds[one] - start;
        if (length != textEnds[other] - from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (texts.charAt(start + i) != texts.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    /** A number for sorting by the syllable at a place, smaller than {@link #DIGITS}; 0 where the word has ended. */
    int digit(int word, int at) {
        int place = soundStart(word) + at;
        return place < soundEnds[word] ? sounds[place] + 1 : 0;
    }

    /** Whether one comes before the other: by the syllables, and then the likelier first. */
    int compare(int one, int other) {
        int order = Arrays.compare(sounds, soundStart(one), soundEnds[one], sounds, soundStart(other),
                soundEnds[other]);
        return order != 0 ? order : Integer.compare(costs[one], costs[other]);
    }
}
