package bitan.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Okapi BM25 (Robertson and Zaragoza 2009) over weighted fields: how well each of some documents fits the tokens of a
 * query. Immutable.
 */
final class Index {
    /** How soon it stops to matter that a token stands in a document once more. */
    private static final double K1 = 1.2;
    /** How far long documents are held back. */
    private static final double B = 0.4;

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final double[] lengths;
    private final double meanLength;

    /** How often, and how weightily, a token stands in a document. */
    private record Posting(int document, double times, double salience) {
        private Posting and(double weight, double more) {
            return new Posting(document, times + weight, Math.max(salience, more));
        }
    }

    /** What {@code documents} say, each as its fields. */
    Index(List<List<Field>> documents, Tokens tokens) {
        lengths = new double[documents.size()];
        for (int i = 0; i < lengths.length; i++) {
            for (var field : documents.get(i)) {
                lengths[i] += field.weight() * field.text().length();
                add(i, tokens.of(field.text()), field.weight());
            }
        }
        meanLength = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    }

    private void add(int document, Map<String, Double> tokens, double weight) {
        tokens.forEach((token, salience) -> {
            var list = postings.computeIfAbsent(token, first -> new ArrayList<>());
            if (!list.isEmpty() && list.getLast().document() == document) {
                list.set(list.size() - 1, list.getLast().and(weight, salience));
            } else {
                list.add(new Posting(document, weight, salience));
            }
        });
    }

    /** What a token counts that stands in one document only: the unit of all scores. */
    double rarest() {
        return rarity(1);
    }

    private double rarity(int documents) {
        return Math.log(1 + (lengths.length - documents + 0.5) / (documents + 0.5));
    }

    /** The score of every document, 0 where nothing fits. */
    double[] scores(Iterable<String> tokens) {
        var scores = new double[lengths.length];
        for (var token : tokens) {
            var list = postings.getOrDefault(token, List.of());
            double rarity = rarity(list.size());
            for (var posting : list) {
                double room = K1 * (1 - B + B * lengths[posting.document()] / meanLength);
                scores[posting.document()] += rarity * posting.salience() * posting.times() * (K1 + 1)
                        / (posting.times() + room);
            }
        }
        return scores;
    }
}
