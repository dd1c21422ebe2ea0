package bitan.wording.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import bitan.wording.pattern.PatternShape.Ahead;
import bitan.wording.pattern.PatternShape.Choice;
import bitan.wording.pattern.PatternShape.Repeated;
import bitan.wording.pattern.PatternShape.Sequence;
import bitan.wording.pattern.PatternShape.Taken;

/** The shapes of many patterns as one nondeterministic automaton (Thompson, 1968). */
final class Graph {
    /** What is taken more often than this may be taken without end: a filter may let through too much. */
    private static final int MANY = 8;
    /** At a fork and at an end no character is taken. */
    private static final int NO_ATOM = -1;

    /**
     * A place in a pattern.
     *
     * @param atom the character that is taken here, as an index, or {@link #NO_ATOM}
     * @param next behind that character, or one way of a fork
     * @param other the other way of a fork
     */
    private record Node(int atom, int next, int other, int pattern) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> atoms = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private int pattern;

    Graph(List<Pattern> patterns) {
        for (var one : patterns) {
            pattern = begins.size();
            int end = add(NO_ATOM, NO_ATOM, NO_ATOM);
            begins.add(before(ShapeReader.read(one.pattern()).atEnd(), end));
        }
    }

    private int add(int atom, int next, int other) {
        nodes.add(new Node(atom, next, other, pattern));
        return nodes.size() - 1;
    }

    /** Where a shape begins that {@code next} follows. */
    private int before(PatternShape shape, int next) {
        return switch (shape) {
            case Taken(var atom) -> add(atoms.computeIfAbsent(atom, this::source), next, NO_ATOM);
            case Sequence(var parts) -> {
                int begin = next;
                for (var part : parts.reversed()) {
                    begin = before(part, begin);
                }
                yield begin;
            }
            case Choice(var branches) -> {
                int begin = before(branches.getLast(), next);
                for (var branch : branches.subList(0, branches.size() - 1).reversed()) {
                    begin = add(NO_ATOM, before(branch, next), begin);
                }
                yield begin;
            }
            case Repeated repeated -> before(repeated, next);
            case Ahead _ -> next;
        };
    }

    private int before(Repeated repeated, int next) {
        int begin = next;
        if (repeated.most() > MANY) {
            begin = add(NO_ATOM, next, next);
            nodes.set(begin, new Node(NO_ATOM, before(repeated.part(), begin), next, pattern));
        } else {
            for (int i = repeated.least(); i < repeated.most(); i++) {
                begin = add(NO_ATOM, before(repeated.part(), begin), next);
            }
        }
        for (int i = 0; i < repeated.least(); i++) {
            begin = before(repeated.part(), begin);
        }
        return begin;
    }

    private int source(String atom) {
        sources.add(atom);
        return sources.size() - 1;
    }

    /** For each atom whether it is, or has, this character. */
    BitSet atoms(char c) {
        var own = new BitSet(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            if (source.length() == 1 ? source.charAt(0) == c : Pattern.matches(source, String.valueOf(c))) {
                own.set(i);
            }
        }
        return own;
    }

    /** Where the patterns begin. */
    BitSet begin() {
        var places = new BitSet(nodes.size());
        begins.forEach(begin -> reach(begin, places));
        return places;
    }

    /** The places reached from these by a character that is, or is in, these atoms. */
    BitSet step(BitSet places, BitSet own) {
        var reached = new BitSet(nodes.size());
        places.stream().mapToObj(nodes::get).filter(node -> node.atom != NO_ATOM && own.get(node.atom))
                .forEach(node -> reach(node.next, reached));
        return reached;
    }

    /** Adds a place, and what lies behind it before the next character; forks themselves are no places. */
    private void reach(int from, BitSet places) {
        var open = new ArrayList<>(List.of(from));
        var seen = new BitSet();
        while (!open.isEmpty()) {
            int place = open.removeLast();
            var node = nodes.get(place);
            if (node.atom != NO_ATOM || node.next == NO_ATOM) {
                places.set(place);
            } else if (!seen.get(place)) {
                seen.set(place);
                open.add(node.next);
                open.add(node.other);
            }
        }
    }

    /** The patterns that end at one of these places. */
    BitSet ended(BitSet places) {
        return patterns(places, true);
    }

    /** The patterns that could go on from one of these places. */
    BitSet open(BitSet places) {
        return patterns(places, false);
    }

    private BitSet patterns(BitSet places, boolean isEnd) {
        var found = new BitSet(begins.size());
        places.stream().mapToObj(nodes::get).filter(node -> (node.atom == NO_ATOM) == isEnd)
                .forEach(node -> found.set(node.pattern));
        return found;
    }
}
