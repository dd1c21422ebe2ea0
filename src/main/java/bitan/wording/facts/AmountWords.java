package bitan.wording.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a sum of money follows, though nobody says 元: 起付线, 报销, 每月. */
final class AmountWords {
    private static final String LIST = "amount-words.txt";

    private AmountWords() {
    }

    /** The words of the list beside this class as alternatives of a regular expression. */
    static String alternatives() {
        var resource = Objects.requireNonNull(AmountWords.class.getResourceAsStream(LIST));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" "))).filter(word -> !word.isEmpty())
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
