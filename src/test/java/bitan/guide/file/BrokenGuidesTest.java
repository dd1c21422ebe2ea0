package bitan.guide.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemText;

import static org.assertj.core.api.Assertions.assertThat;

/** Broken files of every kind: each gives its message, and the guide beside it is read all the same. */
class BrokenGuidesTest {
    private static final Path SHIPPED = Path.of("src/main/resources/bitan/guide");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WRONG = List.of("null", "-1", "1e999999",
            "123456789012345678901234567890",
            "[[[]]]", "{\"a\":{}}", "\"\"", "\"\\u0000\\u001b[2J\"", "\"\\ud800\"");

    /** Names of no file in the folder, on one system or another. */
    private static final List<String> IMPOSSIBLE_NAMES = List.of("../secret.png", "/etc/passwd.png",
            "C:\\\\secret.png", "..\\\\secret.png", "a/b.png",
            "con.png", "NUL.jpg", "com1.png", "lpt\\u00b9.png", "aux", "a.png.exe", "a.svg",
            ".png", "..",
            "http://a/b.png", "a.png ", "a\\u0000.png", "a\\u202egnp.png", "a:b.png", "~/a.png",
            "%2e%2e.png",
            "x".repeat(90) + ".png", "a..png", "missing.gif");

    /** A broken file, and what is the matter with it. */
    record Broken(String name, byte[] content) {
        static Broken of(String name, String content) {
            return new Broken(name, content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> broken() throws IOException {
        var text = text("medical-reimbursement");
        return Stream.of(wrongValues(text), truncated(text), badFileNames(text), unreadable(text))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void load_brokenFile_givesItsMessageAndTheOtherIsRead(Broken broken, @TempDir Path path)
            throws IOException {
        var file = Files.write(path.resolve("broken.json"), broken.content());
        Files.copy(SHIPPED.resolve("social-card-replacement.json"), path.resolve("good.json"));
        var loaded = new GuideFolder(path).load().files();
        assertThat(loaded).extracting(one -> one.guide().isPresent()).containsExactly(false, true);
        assertThat(loaded.getFirst().problems()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        assertThat(loaded.getFirst().problems()).allSatisfy(problem -> isTold(problem, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "file", "filledExample"})
    void load_pictureOrFormThatIsNotThere_isToldAndTheGuideUsed(String field, @TempDir Path path)
            throws IOException {
        var text = text("remote-medical-care").replaceFirst("\"" + field + "\": \"[^\"]+\\.(\\w+)\"",
                "\"" + field + "\": \"not-there.$1\"");
        ShippedGuides.copyTo(path);
        var file = Files.writeString(path.resolve("remote-medical-care.json"), text);
        var loaded = new GuideFolder(path).load();
        assertThat(loaded.guides()).hasSameSizeAs(GuideFolder.shipped());
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            isTold(problem, file);
            assertThat(problem.code()).isEqualTo(ProblemCode.GUI_14);
        });
    }

    private static void isTold(Problem problem, Path file) {
        var line = ProblemText.line(problem, Locale.SIMPLIFIED_CHINESE);
        assertThat(line).contains(file.toString()).containsPattern("GUI-\\d\\d").hasSizeLessThan(600);
        assertThat(line.codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void broken_cases_areMoreThanTwoHundred() throws IOException {
        assertThat(broken().count()).isGreaterThan(200);
    }

    @Property(tries = 400)
    void read_anyBytesChanged_givesAGuideOrAMessage(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int changes)
            throws IOException {
        var bytes = text("social-card-replacement").getBytes(StandardCharsets.UTF_8);
        var random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        var mistakes = new Mistakes(Path.of("changed.json"));
        var guide = GuideFile.guide(bytes, mistakes);
        assertThat(guide.isPresent()).isEqualTo(mistakes.isUsable());
        assertThat(guide.isPresent() || !mistakes.problems().isEmpty()).isTrue();
    }

    /** Each value in turn, the first of each array only, replaced by values that nothing in a guide may have. */
    private static List<Broken> wrongValues(String text) {
        var all = new ArrayList<Broken>();
        for (var pointer : pointers(JSON.readTree(text), "")) {
            for (int i = 0; i < WRONG.size(); i++) {
                var root = JSON.readTree(text);
                if (replace(root, pointer, JSON.readTree(quoted(WRONG.get(i))))) {
                    all.add(Broken.of(pointer + " " + WRONG.get(i), JSON.writeValueAsString(root)
                            .replace("\"@" + i + "@\"", WRONG.get(i))));
                }
            }
        }
        return all;
    }

    private static String quoted(String wrong) {
        return "\"@" + WRONG.indexOf(wrong) + "@\"";
    }

    private static List<String> pointers(JsonNode node, String path) {
        var all = new ArrayList<String>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                all.add(path + "/" + field.getKey());
                all.addAll(pointers(field.getValue(), path + "/" + field.getKey()));
            });
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            all.add(path + "/0");
            all.addAll(pointers(array.get(0), path + "/0"));
        }
        return all;
    }

    private static boolean replace(JsonNode root, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        var name = pointer.substring(last + 1);
        // An empty text is none, which these may be.
        boolean mayBeEmpty = value.asString().equals("@6@")
                && List.of("summary", "whoMayApply", "question", "link", "hours", "where", "how", "number",
                        "place",
                        "duration",
                        "cost")
                        .contains(name);
        if (mayBeEmpty) {
            return false;
        }
        var parent = root.at(pointer.substring(0, last));
        if (parent instanceof ArrayNode array) {
            array.set(0, value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return true;
    }

    private static List<Broken> truncated(String text) {
        return IntStream.range(0, 40).mapToObj(i -> Broken.of("first " + i + "/40",
                text.substring(0, text.stripTrailing().length() * i / 40))).toList();
    }

    private static List<Broken> badFileNames(String text) {
        return IMPOSSIBLE_NAMES.stream().flatMap(
                name -> Stream.of(named(text, "picture", name),
                        named(text, "file", name.replace("png", "pdf")),
                        named(text, "filledExample", name.replace("png", "pdf"))))
                .toList();
    }

    private static Broken named(String text, String field, String name) {
        var json = "\"" + field + "\": \"";
        assertThat(text).contains(json);
        return Broken.of(field + " " + name, text.replaceFirst(json + "[^\"]*",
                Matcher.quoteReplacement(json + name)));
    }
    private static List<Broken> unreadable(String text) {
        return List.of(Broken.of("empty", ""), Broken.of("white", " \n\n"),
                Broken.of("html", "<html></html>"),
                new Broken("zeros", new byte[1000]),
                new Broken("not utf-8", new byte[]{'{', (byte) 0xff, '}'}),
                Broken.of("10 MB title",
                        text.replaceFirst("\"title\": \"", "\"title\": \"" + "长".repeat(5 << 20))),
                Broken.of("10 MB picture name",
                        text.replaceFirst("\"picture\": \"", "\"picture\": \"" + "x".repeat(10 << 20))),
                Broken.of("900 KB form name",
                        text.replaceFirst("\"file\": \"", "\"file\": \"" + "x".repeat(900 << 10))),
                Broken.of("500 KB title",
                        text.replaceFirst("\"title\": \"", "\"title\": \"" + "长".repeat(150_000))),
                Broken.of("many fields", "{" + IntStream.range(0, 50_000).mapToObj(i -> "\"f" + i + "\":0,")
                        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                        + "\"z\":0}"),
                Broken.of("deep arrays", "[".repeat(100_000)),
                Broken.of("deep objects", "{\"a\":".repeat(50_000)),
                Broken.of("deep in a field", text.replaceFirst("\"steps\": ", "\"steps\": " + "[".repeat(2000)
                        + "]".repeat(2000) + ", \"stufen\": ")),
                Broken.of("two values", text + text), Broken.of("an array", "[" + text + "]"),
                Broken.of("a comment", "// guide\n" + text),
                Broken.of("twice", text.replaceFirst("\"title\"", "\"id\"")),
                Broken.of("same material id",
                        text.replaceFirst("\"id\": \"invoice\"", "\"id\": \"identity-card\"")),
                Broken.of("unknown condition",
                        text.replaceFirst("\"onlyIf\": \\[\\s*\"", "\"onlyIf\": [\"x")),
                Broken.of("61 materials",
                        text.replaceFirst("\"materials\": \\[", "\"materials\": [" + "{},".repeat(61))),
                Broken.of("no materials", text.replaceFirst("\"materials\"", "\"material\"")),
                Broken.of("a long number",
                        text.replaceFirst("\"count\": 1", "\"count\": " + "9".repeat(100_000))));
    }

    private static String text(String id) throws IOException {
        return Files.readString(SHIPPED.resolve(id + ".json"));
    }
}
