package bitan.pinyin;

import java.util.Arrays;

/** Lays words out as a tree, level by level. */
final class TreeMaker {
    /** Syllables that words are sorted by at once; where these are the same, they are compared. */
    private static final int AT_ONCE = 4;

    private final WordTable said;
    private final int[] sorted;
    /** The words of the tree, of those that are said. */
    private final int[] words;
    private int count;
    /** The words below each node, as a range of {@link #sorted}. */
    private int[] froms = new int[1 << 12];
    private int[] tos = new int[1 << 12];
    private int[] parents = new int[1 << 12];
    private short[] sounds = new short[1 << 12];
    private int nodes;

    private TreeMaker(WordTable said) {
        this.said = said;
        sorted = sorted(said);
        words = new int[sorted.length];
    }

    /** Syllable by syllable from the fourth to the first, which is much sooner done than by comparing words. */
    private static int[] sorted(WordTable said) {
        var order = new int[said.size()];
        for (int word = 0; word < order.length; word++) {
            order[word] = word;
        }
        for (int at = AT_ONCE - 1; at >= 0; at--) {
            order = sorted(order, at, said);
        }
        int from = 0;
        for (int i = 1; i < order.length; i++) {
            if (!beginAlike(order[i - 1], order[i], said)) {
                from = i;
            }
            insert(order, from, i, said);
        }
        return order;
    }

    private static int[] sorted(int[] order, int at, WordTable said) {
        var starts = new int[WordTable.DIGITS + 1];
        for (int word : order) {
            starts[said.digit(word, at) + 1]++;
        }
        for (int digit = 0; digit < WordTable.DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        var sorted = new int[order.length];
        for (int word : order) {
            sorted[starts[said.digit(word, at)]++] = word;
        }
        return sorted;
    }

    private static boolean beginAlike(int one, int other, WordTable said) {
        for (int at = 0; at < AT_ONCE; at++) {
            if (said.digit(one, at) != said.digit(other, at)) {
                return false;
            }
        }
        return true;
    }

    /** Puts the word at {@code end} in its place among those before that begin with the same syllables. */
    private static void insert(int[] order, int from, int end, WordTable said) {
        int word = order[end];
        int at = end;
        while (at > from && said.compare(order[at - 1], word) > 0) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = word;
    }

    static WordTree of(WordTable said, AffixModel affixes, Bigrams followers) {
        return new TreeMaker(said).make(affixes, followers);
    }

    private WordTree make(AffixModel affixes, Bigrams followers) {
        add(0, sorted.length, 0, (short) 0);
        var children = new int[1 << 12];
        var entries = new int[1 << 12];
        int depth = 0;
        int level = 1;
        for (int node = 0; node < nodes; node++) {
            if (node == level) {
                depth++;
                level = nodes;
            }
            children = roomFor(children, node + 1);
            entries = roomFor(entries, node + 1);
            children[node] = nodes;
            entries[node] = count;
            addChildren(node, addWords(froms[node], tos[node], depth), depth);
        }
        children[nodes] = nodes;
        entries[nodes] = count;
        return new WordTree(new WordTree.Nodes(Arrays.copyOf(sounds, nodes), Arrays.copyOf(parents, nodes),
                Arrays.copyOf(children, nodes + 1), Arrays.copyOf(entries, nodes + 1)), said,
                Arrays.copyOf(words, count), affixes, followers);
    }

    /** Adds the words that end here, each text once; answers where those begin that go on. */
    private int addWords(int from, int to, int depth) {
        int first = count;
        int at = from;
        while (at < to && said.syllables(sorted[at]) == depth) {
            int word = sorted[at++];
            if (isNew(word, first)) {
                words[count++] = word;
            }
        }
        return at;
    }

    private boolean isNew(int word, int first) {
        for (int i = first; i < count; i++) {
            if (said.isSameText(words[i], word)) {
                return false;
            }
        }
        return true;
    }

    private void addChildren(int node, int from, int depth) {
        int to = tos[node];
        int start = from;
        while (start < to) {
            short sound = said.sound(sorted[start], depth);
            int end = start;
            while (end < to && said.sound(sorted[end], depth) == sound) {
                end++;
            }
            add(start, end, node, sound);
            start = end;
        }
    }

    private void add(int from, int to, int parent, short sound) {
        froms = roomFor(froms, nodes);
        tos = roomFor(tos, nodes);
        parents = roomFor(parents, nodes);
        sounds = nodes < sounds.length ? sounds : Arrays.copyOf(sounds, sounds.length * 2);
        froms[nodes] = from;
        tos[nodes] = to;
        parents[nodes] = parent;
        sounds[nodes++] = sound;
    }

    private static int[] roomFor(int[] numbers, int index) {
        return index < numbers.length
                ? numbers
                : Arrays.copyOf(numbers, Math.max(index + 1, numbers.length * 2));
    }
}
