package bitan.pinyin;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words by the syllables they are said with, as a tree packed into arrays: the children of a node are neighbours,
 * in the order of their syllables, and so are its words, the likeliest first. Immutable.
 */
final class WordTree {
    /** The node before the first syllable. */
    static final int ROOT = 0;

    private final short[] sounds;
    private final int[] parents;
    private final int[] children;
    private final int[] entries;
    private final String text;
    private final int[] starts;
    private final int[] costs;
    private final BitSet terms;
    private final AffixModel affixes;
    private final Bigrams followers;
    private final int[] rarities;

    /**
     * The nodes, level by level.
     *
     * @param sounds the syllable that leads to each
     * @param parents the node before each
     * @param children the first child of each, and behind the last node the end
     * @param entries the first word of each, likewise
     */
    record Nodes(short[] sounds, int[] parents, int[] children, int[] entries) {}

    /**
     * A tree as {@link TreeMaker} lays it out.
     *
     * @param words which of those said are in the tree, in its order
     */
    WordTree(Nodes nodes, WordTable said, int[] words, AffixModel affixes, Bigrams followers) {
        sounds = nodes.sounds();
        parents = nodes.parents();
        children = nodes.children();
        entries = nodes.entries();
        this.affixes = affixes;
        this.followers = followers;
        starts = new int[words.length + 1];
        costs = new int[words.length];
        terms = new BitSet();
        var all = new StringBuilder(words.length * 4);
        for (int i = 0; i < words.length; i++) {
            said.write(words[i], all);
            starts[i + 1] = all.length();
            costs[i] = said.cost(words[i]);
            terms.set(i, said.isTerm(words[i]));
        }
        text = all.toString();
        rarities = rarities();
    }

    /** For each character, how much less likely it is in this reading than in its usual one. */
    private int[] rarities() {
        var least = new int[Character.MAX_VALUE + 1];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int word = 0; word < costs.length; word++) {
            char first = text.charAt(starts[word]);
            least[first] = isCharacter(word) ? Math.min(least[first], costs[word]) : least[first];
        }
        var rarities = new int[costs.length];
        for (int word = 0; word < costs.length; word++) {
            rarities[word] = isCharacter(word) ? costs[word] - least[text.charAt(starts[word])] : 0;
        }
        return rarities;
    }

    /** The first child of a node that is said as this syllable or one behind it. */
    int child(int node, int sound) {
        int low = children[node];
        int high = children[node + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sounds[middle] < sound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The node behind the last child. */
    int lastChild(int node) {
        return children[node + 1];
    }

    int sound(int node) {
        return sounds[node];
    }

    int parent(int node) {
        return parents[node];
    }

    /** The first word that ends at a node. */
    int firstWord(int node) {
        return entries[node];
    }

    /** The word behind the last that ends at a node. */
    int lastWord(int node) {
        return entries[node + 1];
    }

    int cost(int word) {
        return costs[word];
    }

    boolean isTerm(int word) {
        return terms.get(word);
    }

    /** Whether a word is one character. */
    boolean isCharacter(int word) {
        return length(word) == 1;
    }

    /** Characters of a word. */
    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /** What a character costs behind a word that it makes a longer one of. */
    int suffixCost(int word) {
        return affixes.suffix(text.charAt(starts[word])) + rarities[word];
    }

    /** What a character costs before such a word. */
    int prefixCost(int word) {
        return affixes.prefix(text.charAt(starts[word])) + rarities[word];
    }

    /** The last character of a word. */
    char last(int word) {
        return text.charAt(starts[word + 1] - 1);
    }

    /** Whether people say a word behind this character, by its first one. */
    boolean follows(char before, int word) {
        return followers.knows(before, text.charAt(starts[word]));
    }

    /** Whether people begin what they say with the first character of a word. */
    boolean begins(int word) {
        return follows(Bigrams.EDGE, word);
    }

    /** Whether people end what they say with the last character of a word. */
    boolean ends(int word) {
        return followers.knows(last(word), Bigrams.EDGE);
    }

    String text(int word) {
        return text.substring(starts[word], starts[word + 1]);
    }

    /** The hash of a text that goes on with this word. */
    long hash(long before, int word) {
        long hash = before;
        for (int i = starts[word]; i < starts[word + 1]; i++) {
            hash = Path.hash(hash, text.charAt(i));
        }
        return hash;
    }
}
