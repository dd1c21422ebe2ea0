package bitan.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import bitan.find.Field.Kind;

/**
 * How far a text mentions documents by what they are called. Beside the documents stand the things that are easily taken
 * for them: where one of those is mentioned more clearly, the document is not. Immutable.
 */
final class Mentions {
    /** How far a text must mention something that is taken for a document to be about that. */
    private static final double CLEAR = 0.6;
    /** How far a name must mention a document to be another of its names. */
    private static final double SAME = 1.25;

    /** The documents, and after them what is taken for them. */
    private final NameIndex index;
    /** For each document, which of the things in the index it is not. */
    private final List<Set<Integer>> others = new ArrayList<>();
    /** What no document is. */
    private final List<Integer> none = new ArrayList<>();

    /** What {@code documents} are called, each as its fields. */
    Mentions(List<List<Field>> documents, Tokens tokens) {
        var taken = new LinkedHashMap<String, Integer>();
        for (var fields : documents) {
            var theirs = new HashSet<Integer>();
            for (var other : texts(fields, Kind.OTHER)) {
                theirs.add(taken.computeIfAbsent(other, _ -> documents.size() + taken.size()));
            }
            others.add(theirs);
        }
        var things = new ArrayList<List<String>>();
        documents.forEach(fields -> things.add(texts(fields, Kind.NAME)));
        taken.keySet().forEach(other -> things.add(List.of(other)));
        index = new NameIndex(things, tokens);
        taken.forEach(this::share);
    }

    private static List<String> texts(List<Field> fields, Kind kind) {
        return fields.stream().filter(field -> field.kind() == kind).map(Field::text).toList();
    }

    /** What is taken for one document, and is not what another is called, no document is. */
    private void share(String other, int thing) {
        var mentioned = index.mentioned(other, Map.of());
        for (int i = 0; i < others.size(); i++) {
            if (mentioned[i] >= SAME && !others.get(i).contains(thing)) {
                return;
            }
        }
        none.add(thing);
    }

    /** For each document how far {@code text} mentions it, as {@link NameIndex#mentioned}. */
    double[] in(String text, Map<String, Double> more) {
        var mentioned = index.mentioned(text, more);
        var documents = new double[others.size()];
        double any = most(none, mentioned);
        for (int i = 0; i < documents.length; i++) {
            double other = Math.max(any, most(others.get(i), mentioned));
            documents[i] = other < CLEAR || other < mentioned[i] ? mentioned[i] : 0;
        }
        return documents;
    }

    private static double most(Collection<Integer> things, double[] mentioned) {
        double most = 0;
        for (int thing : things) {
            most = Math.max(most, mentioned[thing]);
        }
        return most;
    }
}
