package bitan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The house tells every room in the words of the room itself, and names no class that is not there. */
class HouseTest {
    private static final Path MAIN = Path.of("src/main/java/bitan");
    private static final Path TEST = Path.of("src/test/java/bitan");
    private static final Pattern DOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");
    private static final Pattern FIRST_SENTENCE = Pattern.compile(".*?[.](?= |$)");
    /** {@code Kiosk}, {@code Command.Close}, {@code app.kiosk.Kiosk}, {@code VisitorScreen.show}. */
    private static final Pattern CLASS = Pattern
            .compile("((?:[a-z]+\\.)*)([A-Z][a-zA-Z]*[a-z][a-zA-Z]*)(?:\\.(\\w+))?(?:\\(\\))?");
    /** Read once for all documents: they are a thousand files. */
    private static final List<Page> SOURCES = sources();

    /** Those that tell about the code. What happened in another version may name classes that are gone. */
    static Stream<Page> aboutCode() throws IOException {
        return Page.all().stream().filter(page -> page.text().contains("house.md")
                || page.file().endsWith("house.md") || page.file().toString().contains("decisions"));
    }

    @Test
    void house_itsRooms_areThePackagesWithTheirFirstSentences() throws IOException {
        var told = Page.of("house.md").section("## Rooms").lines().filter(line -> line.startsWith("| `"))
                .toList();
        var rooms = rooms();
        assertThat(rooms).filteredOn(room -> !told.contains(room)).as("packages without their row").isEmpty();
        assertThat(told).filteredOn(row -> !rooms.contains(row)).as("rows of no package").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("aboutCode")
    void documents_theClassesTheyName_areThere(Page page) {
        assertThat(page.codes().filter(code -> CLASS.matcher(code).matches())
                .filter(code -> SOURCES.stream().noneMatch(source -> has(source, code)))).isEmpty();
    }

    private static List<String> rooms() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .map(folder -> row(folder.resolve("package-info.java"))).toList();
        }
    }

    private static String row(Path info) {
        var room = MAIN.relativize(info.getParent()).toString().replace('/', '.');
        return "| `" + room + "` | " + sentence(info) + " |";
    }

    private static String sentence(Path info) {
        var doc = DOC.matcher(Page.in(info).text()).results().findFirst().orElseThrow().group(1);
        var text = TAG.matcher(doc.replaceAll("\\s*\n \\*\\s*", " ").strip()).replaceAll("`$1`");
        return FIRST_SENTENCE.matcher(text).results().findFirst().orElseThrow().group();
    }

    private static List<Page> sources() {
        try (var main = Files.walk(MAIN); var test = Files.walk(TEST)) {
            return Stream.concat(main, test).filter(file -> file.toString().endsWith(".java")).map(Page::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(Page source, String code) {
        var name = CLASS.matcher(code);
        name.matches();
        var room = name.group(1).replaceFirst("^bitan\\.", "").replace('.', '/');
        var member = name.group(3) == null ? name.group(2) : name.group(3);
        return source.file().toString().endsWith("/" + room + name.group(2) + ".java")
                && Pattern.compile("\\b" + member + "\\b").matcher(source.text()).find();
    }
}
