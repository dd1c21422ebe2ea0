package bitan.pinyin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lays words out as a tree, level by level. */
final class TreeMaker {
    /** Where the first syllables are the same, by the others, and then the likeliest first. */
    private static final Comparator<Said> IN_DETAIL = Comparator.comparing(Said::sounds, Arrays::compare)
            .thenComparingInt(Said::cost);
    /** Bits for the place in a list of words. */
    private static final int PLACE_BITS = Long.SIZE - 1 - Said.KEY_BITS;

    private final List<Said> sorted;
    private final List<Said> words = new ArrayList<>();
    /** The words below each node, as a range of {@link #sorted}. */
    private int[] froms = new int[1 << 12];
    private int[] tos = new int[1 << 12];
    private int[] parents = new int[1 << 12];
    private short[] sounds = new short[1 << 12];
    private int nodes;

    private TreeMaker(List<Said> said) {
        sorted = sorted(said);
    }

    /** Numbers are sorted much sooner than words, which counts at the start of the program. */
    private static List<Said> sorted(List<Said> said) {
        var order = new long[said.size()];
        for (int place = 0; place < order.length; place++) {
            order[place] = (said.get(place).key() << PLACE_BITS) + place;
        }
        Arrays.sort(order);
        var sorted = new ArrayList<Said>(order.length);
        int from = 0;
        for (int i = 0; i < order.length; i++) {
            if (order[i] >>> PLACE_BITS != order[from] >>> PLACE_BITS) {
                sorted.subList(from, i).sort(IN_DETAIL);
                from = i;
            }
            sorted.add(said.get((int) (order[i] & ((1L << PLACE_BITS) - 1))));
        }
        sorted.subList(from, order.length).sort(IN_DETAIL);
        return sorted;
    }

    static WordTree of(List<Said> said, Affixes affixes) {
        return new TreeMaker(said).make(affixes);
    }

    private WordTree make(Affixes affixes) {
        add(0, sorted.size(), 0, (short) 0);
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
            entries[node] = words.size();
            addChildren(node, addWords(froms[node], tos[node], depth), depth);
        }
        children[nodes] = nodes;
        entries[nodes] = words.size();
        return new WordTree(Arrays.copyOf(sounds, nodes), Arrays.copyOf(parents, nodes),
                Arrays.copyOf(children, nodes + 1), Arrays.copyOf(entries, nodes + 1), words, affixes);
    }

    /** Adds the words that end here, each text once; answers where those begin that go on. */
    private int addWords(int from, int to, int depth) {
        int first = words.size();
        int at = from;
        while (at < to && sorted.get(at).sounds().length == depth) {
            var word = sorted.get(at++);
            if (isNew(word, first)) {
                words.add(word);
            }
        }
        return at;
    }

    private boolean isNew(Said word, int first) {
        for (int i = first; i < words.size(); i++) {
            if (words.get(i).text().equals(word.text())) {
                return false;
            }
        }
        return true;
    }

    private void addChildren(int node, int from, int depth) {
        int to = tos[node];
        int start = from;
        while (start < to) {
            short sound = sorted.get(start).sounds()[depth];
            int end = start;
            while (end < to && sorted.get(end).sounds()[depth] == sound) {
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
