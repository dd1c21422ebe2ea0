package bitan.masking;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import bitan.masking.Hidden.Kind;

/**
 * A line of a labelled test set: {@code label TAB text}, with what must be hidden as {@code {N:110…}}.
 *
 * @param text as it was said, turns on lines of their own
 * @param personal what must be hidden
 */
record Told(String label, String text, List<Hidden> personal) {
    /** The telephone of the counter in which the test sets play. */
    static final Masking COUNTER = new Masking(Set.of("0531-66600000"), Locale.SIMPLIFIED_CHINESE);
    private static final Pattern MARKED = Pattern.compile("\\{([NTP]):([^}]*)\\}");
    private static final Map<String, Kind> KINDS = Map.of("N", Kind.NUMBER, "T", Kind.TELEPHONE, "P",
            Kind.NAME);

    static List<Told> in(String name) {
        try (var in = Objects.requireNonNull(Told.class.getResourceAsStream(name));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return reader.readAllAsString().lines().filter(line -> !line.startsWith("#")).map(Told::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Told of(String line) {
        var parts = line.split("\t", 2);
        var marked = parts[1].replace('⏎', '\n');
        var text = new StringBuilder();
        var personal = new ArrayList<Hidden>();
        int from = 0;
        var matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            personal.add(
                    Hidden.of(Objects.requireNonNull(KINDS.get(matcher.group(1))), start, text.length()));
            from = matcher.end();
        }
        return new Told(parts[0], text.append(marked, from, marked.length()).toString(), personal);
    }

    /** How well a set was masked, by what was personal and what was hidden. */
    record Score(int personal, int covered, int hidden, int wrong, List<String> misses) {
        static Score of(List<Told> set) {
            int personal = 0;
            int covered = 0;
            int hidden = 0;
            int wrong = 0;
            var misses = new ArrayList<String>();
            for (var told : set) {
                var found = COUNTER.personal(told.text());
                personal += told.personal().size();
                hidden += found.size();
                covered += within(told.personal(), found);
                wrong += found.size() - within(found, told.personal());
                if (!found.equals(told.personal())) {
                    misses.add(told.label() + ": " + told.text().replace('\n', '⏎') + " -> "
                            + COUNTER.mask(told.text()).replace('\n', '⏎'));
                }
            }
            return new Score(personal, covered, hidden, wrong, misses);
        }

        double recall() {
            return (double) covered / personal;
        }

        double precision() {
            return 1 - (double) wrong / hidden;
        }

        private static int within(List<Hidden> inner, List<Hidden> outer) {
            return (int) inner.stream().filter(one -> outer.stream()
                    .anyMatch(other -> other.start() <= one.start() && one.end() <= other.end())).count();
        }
    }
}
