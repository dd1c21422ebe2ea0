package bitan.pinyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What people say at such counters, whoever's they are.
 *
 * @param common phrases, each once
 * @param numbers numbers that are said
 * @param counted what they may count
 */
record Phrases(List<String> common, List<String> numbers, List<String> counted) {

    static Phrases shipped() {
        var counts = lines("counts.txt");
        return new Phrases(
                lines("phrases.txt").stream().flatMap(line -> Stream.of(line.split(" "))).distinct().toList(),
                List.of(counts.getFirst().split(" ")), List.of(counts.getLast().split(" ")));
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped phrases", e);
        }
    }
}
