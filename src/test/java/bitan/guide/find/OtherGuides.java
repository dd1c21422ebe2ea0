package bitan.guide.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.file.GuideFolder;

/** Other procedures of a town, among which the shipped ones are to be found, and what people ask for. */
public final class OtherGuides {
    private static final Path FOLDER = Path.of("src/test/resources/bitan/guide");

    /** What somebody asks, in one of the four ways, and the guide that is meant. */
    public record Query(String kind, String text, String id) {}

    /**
     * A question as people ask it at a counter.
     *
     * @param half "open" if the search was tuned with it, else "held"
     * @param id of the guide that is meant, shipped or not; empty where there is none
     */
    public record Asked(String half, String text, String id) {}

    private OtherGuides() {
    }

    /** Questions about the shipped guides, about other procedures of such a counter, and about anything else. */
    public static List<Asked> asked() throws IOException {
        return Files.readAllLines(FOLDER.resolve("asked.tsv")).stream().map(line -> line.split("\t", -1))
                .map(row -> new Asked(row[0], row[1], row[2])).toList();
    }

    /** The queries of a file. */
    public static List<Query> queries(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().map(line -> line.split("\t"))
                .map(row -> new Query(row[0], row[1], row[2])).toList();
    }

    /** Lines of talk that are about no guide. */
    public static List<String> talk() throws IOException {
        return Files.readAllLines(FOLDER.resolve("talk.txt"));
    }

    /** The shipped guides and the others of the town. */
    public static List<Guide> town() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("others.tsv"));
        var others = IntStream.range(0, lines.size()).mapToObj(i -> other(i, lines.get(i).split("\t")));
        return Stream.concat(GuideFolder.shipped().stream(), others).toList();
    }

    /** As many full guides as {@code count}: the shipped ones over and over, each for a district of its own. */
    public static List<Guide> full(int count) throws IOException {
        var names = town().stream().map(Guide::title).toList();
        var shipped = GuideFolder.shipped();
        var all = new ArrayList<>(shipped);
        for (int i = 0; all.size() < count; i++) {
            var guide = shipped.get(i % shipped.size());
            var synonyms = Stream.concat(guide.synonyms().stream(), Stream.of(names.get(i % names.size())))
                    .toList();
            all.add(new Guide(guide.id() + "-" + i, guide.title(), guide.written(), true, guide.summary(),
                    guide.whoMayApply(), synonyms, guide.conditions(), guide.materials(), guide.steps(),
                    guide.forms(), guide.rejections(), guide.telephones(), guide.hours(),
                    guide.details()));
        }
        return all;
    }

    private static Guide other(int number, String[] row) {
        var card = new Material("card", "身份证", Form.ORIGINAL, 1, Optional.empty(), Optional.empty(), "", "",
                List.of(), List.of());
        var step = new GuideStep("window", "到窗口办理", "", "", "", "");
        return new Guide("other-" + number, row[0], LocalDate.of(2026, 11, 1), true, "", "",
                List.of(row[1].split(",")), List.of(), List.of(card), List.of(step), List.of(), List.of(),
                List.of(), "");
    }
}
