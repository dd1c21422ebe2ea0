package bitan.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words that come with the program: separated by spaces, and lines that begin with # are notes. */
public final class ShippedWords {
    private ShippedWords() {
    }

    /** The words of the list of this name beside a class. */
    public static Set<String> beside(Class<?> owner, String list) {
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(list), list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(list, e);
        }
    }
}
