package bitan.wording.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells which of many patterns may match at a place: one look at the next characters instead of a try of each. The
 * patterns without what they look at beside the match are one automaton, whose states are made when they are first
 * reached (Thompson, 1968). It may name a pattern that does not match there, and never leaves out one that does. Safe
 * between threads.
 */
public final class Prefilter {
    /** A look takes in so many characters; whatever could still match then may match. */
    private static final int LOOK = 32;
    /** Of each some hundred bytes; after so many, texts are too odd for it to pay to know more. */
    private static final int MOST_STATES = 4000;

    private static final BitSet NONE = new BitSet();

    private final Graph graph;
    private volatile States states;

    private Prefilter(Graph graph) {
        this.graph = graph;
        states = new States(graph);
    }

    /** A filter for these; throws {@link IllegalArgumentException} if one has what it does not know. */
    public static Prefilter of(List<Pattern> patterns) {
        return new Prefilter(new Graph(patterns));
    }

    /** The indices of those that may match from {@code index} on; not to be changed. */
    public BitSet at(String text, int index) {
        var known = states;
        if (known.isFull()) {
            known = new States(graph);
            states = known;
        }
        var state = known.first;
        var found = state.ended.isEmpty() ? null : (BitSet) state.ended.clone();
        int end = Math.min(text.length(), index + LOOK);
        int at = index;
        while (at < end && !state.open.isEmpty() && !Character.isSurrogate(text.charAt(at))) {
            state = known.step(state, text.charAt(at));
            found = with(found, state.ended);
            at++;
        }
        found = at < text.length() ? with(found, state.open) : found;
        return found == null ? NONE : found;
    }

    private static @Nullable BitSet with(@Nullable BitSet some, BitSet more) {
        if (more.isEmpty()) {
            return some;
        }
        var all = some == null ? new BitSet() : some;
        all.or(more);
        return all;
    }

    /** Where a look may be: what has matched there, and what could still. Never changed but for what is known of it. */
    private static final class State {
        private final BitSet places;
        private final BitSet ended;
        private final BitSet open;
        /** By the kind of the next character; null where that never came yet. Threads may miss what others found. */
        private @Nullable State[] next = new State[0];

        private State(BitSet places, Graph graph) {
            this.places = places;
            ended = graph.ended(places);
            open = graph.open(places);
        }
    }

    private static final class States {
        private final Graph graph;
        private final State first;
        private final Map<BitSet, State> byPlaces = new HashMap<>();
        private final Map<BitSet, Integer> kinds = new HashMap<>();
        /** The kind of each character: those that are in the same atoms are of one. 0 where it never came yet. */
        private final int[] kindOf = new int[Character.MAX_VALUE + 1];

        private volatile int size;

        private States(Graph graph) {
            this.graph = graph;
            first = new State(graph.begin(), graph);
        }

        private boolean isFull() {
            return size > MOST_STATES;
        }

        private State step(State from, char c) {
            int kind = kindOf[c];
            var row = from.next;
            var known = kind > 0 && kind < row.length ? row[kind] : null;
            return known == null ? made(from, c) : known;
        }

        private synchronized State made(State from, char c) {
            var own = graph.atoms(c);
            int kind = kinds.computeIfAbsent(own, _ -> kinds.size() + 1);
            kindOf[c] = kind;
            var to = byPlaces.computeIfAbsent(graph.step(from.places, own),
                    places -> new State(places, graph));
            size = byPlaces.size();
            if (kind >= from.next.length) {
                from.next = Arrays.copyOf(from.next, kind + 16);
            }
            from.next[kind] = to;
            return to;
        }
    }
}
