package bitan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.wording.Edited;
import bitan.wording.terms.Terms;

/** How many misheard terms are repaired, how much of ordinary text is wrongly changed, and what it costs. */
public final class TermRepair {
    private static final Path FOLDER = Path.of("src/test/resources/bitan/wording");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Terms terms;

    private TermRepair(Terms terms) {
        this.terms = terms;
    }

    /** Other ordinary texts, or folders of them, one line of text on each line. */
    public static void main(String[] files) throws IOException {
        var bench = new TermRepair(new Terms(GlossaryFile.shipped(), Lexicon.load()));
        for (var file : files) {
            bench.ordinary(Path.of(file), file);
        }
        if (files.length == 0) {
            measure().forEach(figure -> bench.out.println(figure.row()));
        }
    }

    static List<Figure> measure() throws IOException {
        long before = System.nanoTime();
        var lexicon = Lexicon.load();
        double load = (System.nanoTime() - before) / 1e6;
        var bench = new TermRepair(new Terms(GlossaryFile.shipped(), lexicon));
        return List.of(Figure.atMost(300, "words ready", load, "ms", "cold"),
                bench.repaired("mishearings.tsv", 90, "terms of 3+ characters repaired"),
                bench.repaired("mishearings-two.tsv", 0, "terms of 2 characters repaired"),
                bench.ordinary(FOLDER.resolve("ordinary/debian.txt"), "wrong changes, documentation"),
                bench.ordinary(FOLDER.resolve("ordinary/counter.txt"), "wrong changes, counter talk"),
                bench.cost());
    }

    private Figure repaired(String file, double bound, String name) throws IOException {
        var cases = Files.readAllLines(FOLDER.resolve(file)).stream().map(line -> line.split("\t")).toList();
        var missed = cases.stream().filter(pair -> !repaired(pair[0]).equals(pair[1])).toList();
        missed.forEach(pair -> out.println("  " + pair[0] + " -> " + repaired(pair[0]) + ", not " + pair[1]));
        return Figure.atLeast(bound, name, 100.0 * (cases.size() - missed.size()) / cases.size(), "%",
                cases.size() - missed.size() + " of " + cases.size());
    }

    private Figure ordinary(Path file, String name) throws IOException {
        int changes = 0;
        int characters = 0;
        for (var line : lines(file)) {
            characters += line.length();
            for (var edit : terms.repairs(line)) {
                changes++;
                out.println("  "
                        + line.substring(Math.max(0, edit.start() - 4),
                                Math.min(line.length(), edit.end() + 4))
                        + ": " + line.substring(edit.start(), edit.end()) + " -> " + edit.text());
            }
        }
        out.println("  " + name + ": " + changes + " in " + characters);
        return Figure.atMost(1, name, changes * 1e4 / characters, "/10k", changes + " in " + characters);
    }

    private Figure cost() throws IOException {
        var cases = Files.readAllLines(FOLDER.resolve("ordinary/counter.txt")).stream().map(TermRepair::sixty)
                .toList();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = System.nanoTime();
            cases.forEach(line -> {
                terms.repairs(line);
                terms.found(line);
                terms.homophones(line);
            });
            best = Math.min(best, (System.nanoTime() - before) / 1e3 / cases.size());
        }
        return Figure.atMost(200, "repairs, finds and choices in 60 characters", best, "µs", "warm");
    }

    private static String sixty(String line) {
        return line.repeat(60 / line.length() + 1).substring(0, 60);
    }

    private String repaired(String text) {
        return new Edited(text, terms.repairs(text)).after();
    }

    private static List<String> lines(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).flatMap(file -> {
                try {
                    return Files.readAllLines(file).stream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }
}
