package bitan.speech.vosk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.speech.SpeechEvent.Word;

/** Reads libvosk's JSON. Stateless. */
final class VoskResults {

    /** A settled stretch; empty words for none. Alternatives as in {@code Settled}. */
    record Reading(List<Word> words, List<List<String>> alternatives) {}

    /** Without buffers that are used again: they would hold what was said after it is erased. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build()).build();

    /** libvosk writes numbers in the process's locale: 0,993710 in half of Europe. It always writes six digits. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d),(\\d{6})(?=[\\s,}])");

    /** And what it cannot compute without quotes. */
    private static final Pattern NOT_A_NUMBER = Pattern.compile(": -?(nan|inf)(?=[\\s,}])");

    private VoskResults() {
    }

    /** The words of a partial result, without times. */
    static List<String> partial(String json) {
        return split(parse(json).path("partial").asString(""));
    }

    /** A result, with confidences from libvosk itself or, with alternatives, from how likely each of them is. */
    static Reading settled(String json) {
        var root = parse(json);
        var alternatives = root.path("alternatives");
        if (alternatives.isEmpty()) {
            return new Reading(words(root, 1), List.of());
        }
        return best(alternatives);
    }

    /**
     * The likeliest reading. A word is as certain as the readings that have it at that time are together; over all
     * readings that is the word posterior libvosk gives without alternatives.
     */
    private static Reading best(JsonNode alternatives) {
        double[] weights = weights(alternatives);
        var readings = new ArrayList<List<Word>>();
        for (int i = 0; i < weights.length; i++) {
            readings.add(words(alternatives.get(i), weights[i]));
        }
        var chosen = readings.getFirst().stream().map(word -> supported(word, readings)).toList();
        var others = readings.stream().skip(1).map(VoskResults::texts).distinct()
                .filter(texts -> !texts.isEmpty() && !texts.equals(texts(chosen))).toList();
        return new Reading(chosen, others);
    }

    private static Word supported(Word word, List<List<Word>> readings) {
        double support = 0;
        for (var reading : readings) {
            support += reading.stream().filter(other -> same(word, other)).mapToDouble(Word::confidence)
                    .findFirst()
                    .orElse(0);
        }
        return new Word(word.text(), word.start(), word.end(), Math.min(1, support));
    }

    private static boolean same(Word one, Word other) {
        return one.text().equals(other.text()) && one.start() < other.end() && other.start() < one.end();
    }

    /** Log likelihoods to probabilities that sum to 1. */
    private static double[] weights(JsonNode alternatives) {
        double[] logs = new double[alternatives.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = finite(alternatives.get(i).path("confidence"), 0);
        }
        double top = Arrays.stream(logs).max().orElse(0);
        double sum = Arrays.stream(logs).map(log -> Math.exp(log - top)).sum();
        return Arrays.stream(logs).map(log -> Math.exp(log - top) / sum).toArray();
    }

    private static List<Word> words(JsonNode reading, double confidence) {
        var words = new ArrayList<Word>();
        for (var word : reading.path("result")) {
            words.add(new Word(word.path("word").asString(""), finite(word.path("start"), 0),
                    finite(word.path("end"), 0), Math.clamp(finite(word.path("conf"), confidence), 0, 1)));
        }
        return words;
    }

    /** JSON may hold numbers beyond those of Java, which become infinite. */
    private static double finite(JsonNode node, double otherwise) {
        double value = node.asDouble(otherwise);
        return Double.isFinite(value) ? value : otherwise;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            return parseTidied(json);
        }
    }

    private static JsonNode parseTidied(String json) {
        var points = DECIMAL_COMMA.matcher(json).replaceAll("$1.$2");
        try {
            return JSON.readTree(NOT_A_NUMBER.matcher(points).replaceAll(": 0"));
        } catch (JacksonException e) {
            throw new IllegalStateException("libvosk gave no readable JSON"); // not the cause: it may quote the words
        }
    }
}
