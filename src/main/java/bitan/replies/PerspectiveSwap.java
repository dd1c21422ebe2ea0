package bitan.replies;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Turns the clerk's words into the visitor's mouth: 我帮您填 becomes 您帮我填. */
final class PerspectiveSwap {
    private final Map<String, String> words;
    private final Pattern any;

    /** What becomes of each word; of two words that begin alike the longer counts. */
    PerspectiveSwap(Map<String, String> words) {
        if (words.isEmpty() || words.containsKey("")) {
            throw new IllegalArgumentException("no words to turn");
        }
        this.words = Map.copyOf(words);
        any = Pattern.compile(words.keySet().stream().sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** The same said by the other; nothing if nothing was said. */
    String of(@Nullable String said) {
        return said == null ? "" : any.matcher(said).replaceAll(match -> words.get(match.group()));
    }
}
