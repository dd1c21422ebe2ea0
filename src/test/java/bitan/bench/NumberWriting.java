package bitan.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import bitan.wording.Edited;
import bitan.wording.numbers.SpokenNumbers;

/** How many spoken numbers are written exactly as a careful editor would, and what is altered that should not be. */
final class NumberWriting {
    private NumberWriting() {
    }

    static List<Figure> measure() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var cases = lines("numbers.tsv").stream().map(Case::of).toList();
        var keep = lines("numbers-keep.txt");
        table(cases, out);
        cases.stream().filter(one -> !one.right())
                .forEach(one -> out.println("wrong: " + one + " -> " + written(one.heard)));
        var altered = keep.stream().filter(line -> !written(line).equals(line)).toList();
        altered.forEach(line -> out.println("altered: " + line + " -> " + written(line)));
        double right = 100.0 * cases.stream().filter(Case::right).count() / cases.size();
        return List.of(
                Figure.atLeast(98, "numbers written right", right, "%", cases.size() + " cases"),
                Figure.atMost(0, "keep-cases altered", altered.size(), "", "of " + keep.size()));
    }

    private static void table(List<Case> cases, PrintStream out) {
        var kinds = new LinkedHashMap<String, List<Case>>();
        cases.forEach(one -> kinds.computeIfAbsent(one.kind, kind -> new ArrayList<>()).add(one));
        out.println(String.format(Locale.ROOT, "%-12s %6s %6s", "kind", "cases", "right"));
        kinds.forEach(
                (kind, ones) -> out.println(String.format(Locale.ROOT, "%-12s %6d %6d", kind, ones.size(),
                        ones.stream().filter(Case::right).count())));
    }

    private static String written(String heard) {
        return new Edited(heard, SpokenNumbers.edits(heard, List.of())).after();
    }

    private static List<String> lines(String name) throws IOException {
        var resource = Objects
                .requireNonNull(SpokenNumbers.class.getResourceAsStream("/bitan/wording/" + name));
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return reader.readAllAsString().lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** One sentence of the counter, as it is heard and as it should be read. */
    private record Case(String kind, String heard, String expected) {

        static Case of(String line) {
            var fields = line.split("\t", -1);
            return new Case(fields[0], fields[1], fields[2]);
        }

        boolean right() {
            return written(heard).equals(expected);
        }
    }
}
