package bitan.settings;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.guide.Telephone;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.ProblemText;
import bitan.settings.Settings.Monitor;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsFileTest {
    @TempDir Path folder;
    private Path path;
    private SettingsFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("data/settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void load_noFile_givesDefaultsAndSaysNothing() {
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, List.of(), true));
    }

    @Test
    void save_thenLoad_givesTheSame() throws Exception {
        var settings = new Settings("六号窗口", Language.ENGLISH, Optional.of("USB mic"),
                Optional.of("table mic"), Optional.of("hearing loop"), Optional.of("m"), true,
                Steadiness.STEADY,
                VisitorTheme.DARK, 3,
                new Desk(Optional.of(new Monitor(0, 0, 1280, 800)),
                        Optional.of(new Monitor(1280, 0, 1280, 800)), Optional.of(WindowPlace.WINDOW),
                        Optional.of(Desk.Edge.RIGHT), 480, Optional.of(new Monitor(20, 30, 900, 700)), true,
                        List.of(new Desk.MeasuredWidth(new Monitor(1280, 0, 1280, 800), 331))),
                new Printing(Optional.of("窗口打印机"), PaperSize.ROLL), new Retention(30, false), 5,
                Optional.of(new Telephone("手语翻译", "12345678", "周一至周五 9:00-17:00",
                        "https://example.org/room/1")));
        file.save(settings);
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(settings, List.of(), true));
        assertThat(path.getParent()).isDirectoryNotContaining(other -> !other.equals(path));
    }

    @Test
    void load_fewFields_keepsDefaultsForTheRest() throws IOException {
        write("{\"version\": 1, \"counterName\": \"六号窗口\"}");
        assertThat(file.load().settings().counterName()).isEqualTo("六号窗口");
        assertThat(file.load().settings().language()).isEqualTo(Language.CHINESE);
        assertThat(file.load().settings().steadiness()).isEqualTo(Steadiness.BALANCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLL", "80mm"})
    void load_roll_isReadAsThePageNamesItAndAsItUsedToBeWritten(String paper) throws Exception {
        write("{\"paper\": \"" + paper + "\"}");
        var roll = new Printing(Optional.empty(), PaperSize.ROLL);
        assertThat(file.load())
                .isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT.with(roll), List.of(), true));

        file.save(Settings.DEFAULT, Settings.DEFAULT.with(roll));
        assertThat(path).content().contains("\"ROLL\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "visitorTheme | \"light\"", "counterName | \"一二三四五六七八九十一二三四五六七八九十一\"",
            "language | \"KLINGON\"", "language | 1", "language | \"\"",
            "visitorTextSize | 9", "visitorTextSize | \"2\"", "visitorTextSize | 1.5",
            "visitorTextSize | 99999999999", "visitorTextSize | 1e999999999", "visitorTextSize | true",
            "keepDays | -1", "keepDays | 10958", "keepMasked | 3", "steadiness | \"FAST\"",
            "letterByLetter | \"true\"", "letterByLetter | {\"new\": \"shape\"}", "model | [\"m\"]",
            "microphone | {}", "stripEdge | \"TOP\"", "stripWidth | 40", "staffPlace | \"BAR\"",
            "staffMonitor | 3", "staffMonitor | {\"x\": \"left\"}",
            "paper | \"a4\"", "idleMinutes | 241"})
    void load_oneFieldWrong_saysItAndKeepsAllOthers(String field, String value) throws IOException {
        var text = """
                   {"version": 1, "printer": "窗口打印机", "%s": %s, "visitorMicrophone": "table mic"}"""
                .formatted(field, value);
        write(text);
        var loaded = file.load();
        assertThat(loaded.settings().printing())
                .isEqualTo(new Printing(Optional.of("窗口打印机"), PaperSize.A4));
        assertThat(loaded.settings().visitorMicrophone()).contains("table mic");
        assertThat(loaded.settings().counterName()).isEmpty();
        assertThat(loaded.settings().retention().isKnown()).isEqualTo(!field.startsWith("keep"));
        assertThat(loaded.problems()).map(Problem::code).containsExactly(ProblemCode.SET_04);
        assertThat(loaded.problems().getFirst().facts()).hasSize(3).startsWith(path.toString(), field);
        assertThat(loaded.problems().getFirst().facts().getLast()).startsWith(field + ": ");
        assertThat(path).hasContent(text);
        assertNothingBeside();
    }

    @Test
    void load_severalFieldsWrong_namesAllWithTheirValues() throws IOException {
        write("{\"visitorTheme\": \"light\", \"model\": [1, {\"a\": 2}], \"counterName\": \"六号窗口\", \"printer\": null,"
                + "\"microphone\": [\"" + "很长".repeat(1000) + "\"]}");
        var loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT.named("六号窗口", Language.CHINESE));
        assertThat(loaded.problems().getFirst().facts().getLast())
                .startsWith("visitorTheme: \"light\", model: [1,{\"a\":2}], microphone: [\"很长很长")
                .endsWith("…")
                .hasSizeLessThan(200);
        assertThat(loaded.problems().getFirst().inLog()).contains("visitorTheme").doesNotContain("light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "a\nb", "'{0}'"})
    void problem_inBothLanguages_hasFieldAndValue(String value) throws IOException {
        write("{\"visitorTheme\": \"" + value.replace("\n", "\\n") + "\"}");
        var problem = file.load().problems().getFirst();
        for (var language : Language.values()) {
            assertThat(ProblemText.line(problem, language.locale())).contains("visitorTheme")
                    .contains(value.replace("\n", "\\n")).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"counterName\": \"六号窗口\", \"VisitorTheme\": \"DARK\"}",
            "{\"counterName\": \"五号\", \"VisitorTheme\": 1, \"counterName\": \"六号窗口\"}"})
    void load_fieldUnknownOrTwice_isSaidAndTheRestCounts(String text) throws IOException {
        write(text);
        assertThat(file.load().settings().counterName()).isEqualTo("六号窗口");
        assertThat(file.load().problems()).map(Problem::code).containsExactly(ProblemCode.SET_05);
        assertThat(file.load().problems().getFirst().facts().getLast()).contains("VisitorTheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void load_byteOrderMark_isPassedOver(String encoding) throws IOException {
        write("");
        Files.write(path, "\uFEFF{\"counterName\": \"六号窗口\"}".getBytes(Charset.forName(encoding)));
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(
                Settings.DEFAULT.named("六号窗口", Language.CHINESE), List.of(), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`` | 1", "not json | 1", "[] | 1", "null | 1",
            "{\"counterName\": \"六号窗口\",\\n } | 2", "{\"counterName\": \"六号窗口\"}\\n} | 2",
            "{\"counterName\": \"六号窗口\",\\n\"model\": | 2", "{\"counterName\": \"六号窗口\"\\n\"model\": 3} | 2",
            "{\"counterName\": \"六号窗口\",\\n// \"model\" | 2"})
    void load_notToItsEnd_keepsWhatStandsBeforeAndNamesTheLine(String text, int line) throws IOException {
        var lines = text.replace("\\n", "\n");
        write(lines);
        var loaded = file.load();
        assertThat(loaded.settings().counterName()).isEqualTo(text.contains("六") ? "六号窗口" : "");
        assertThat(loaded.problems()).map(Problem::code).containsExactly(ProblemCode.SET_01);
        assertThat(loaded.problems().getFirst().facts()).startsWith(path.toString(), String.valueOf(line));
        assertThat(loaded.settings().retention().isKnown()).isFalse();
        assertThat(path).hasContent(lines);
        assertNothingBeside();
    }

    @Test
    void load_cutInANumber_doesNotTakeItForTheDaysOfRecords() throws IOException {
        write("{\"keepDays\": 3");
        assertThat(file.load().settings().retention().isKnown()).isFalse();
    }

    @Test
    void load_futureVersion_takesWhatItUnderstandsAndNamesTheVersion() throws IOException {
        write("{\"version\": 7, \"letterByLetter\": {\"new\": \"shape\"}, \"counterName\": \"六号窗口\", \"more\": 1}");
        var loaded = file.load();
        assertThat(loaded.problems()).map(Problem::code).containsExactly(ProblemCode.SET_02);
        assertThat(loaded.problems().getFirst().facts()).containsExactly(path.toString(), "7");
        assertThat(loaded.settings().counterName()).isEqualTo("六号窗口");
        assertThat(loaded.settings().retention().isKnown()).isFalse();
    }

    @Test
    void load_notTextOrTooLong_isSaidAndLeft() throws IOException {
        write("");
        for (var bytes : List.of(new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1}, new byte[(1 << 20) + 1])) {
            Files.write(path, bytes);
            assertThat(file.load().problems()).map(Problem::code).containsExactly(ProblemCode.SET_01);
            assertThat(path).hasBinaryContent(bytes);
        }
    }

    @Test
    void save_oneChoice_changesThatFieldAndLeavesTheRestAsItStands() throws Exception {
        write("""
              {"visitorTheme": "light", "mine": [1], "counterName": "六号窗口"}""");
        var loaded = file.load();
        Files.writeString(path, Files.readString(path).replace("六号", "七号"));
        file.save(loaded.settings(), loaded.settings().with(Steadiness.STEADY));
        assertThat(path).content().contains("\"visitorTheme\" : \"light\"", "\"mine\" : [", "七号窗口", "STEADY")
                .doesNotContain("idleMinutes");
        assertThat(file.load().problems()).map(Problem::code).containsExactly(ProblemCode.SET_04,
                ProblemCode.SET_05);
        assertNothingBeside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"counterName\": \"六号窗口\", \"model\"", "[1]",
            "{\"model\": \"a\", \"model\": \"b\", \"counterName\": \"六号窗口\"}",
            "{\"version\": 7, \"counterName\": \"六号窗口\", \"letterByLetter\": {\"new\": \"shape\"}}"})
    void save_whatCannotStayInPlace_isKeptBeside(String text) throws Exception {
        write(text);
        var loaded = file.load();
        assertThat(loaded.isWhole()).isFalse();
        file.save(loaded.settings(), loaded.settings().with(Steadiness.STEADY));
        try (var all = Files.list(path.getParent())) {
            assertThat(all.filter(one -> !one.equals(path))).singleElement()
                    .satisfies(kept -> assertThat(kept).hasContent(text));
        }
        assertThat(file.load().problems()).isEmpty();
        assertThat(file.load().settings().steadiness()).isEqualTo(Steadiness.STEADY);
        assertThat(file.load().settings().counterName()).isEqualTo(text.contains("六") ? "六号窗口" : "");
    }

    @Test
    void save_fileThatCannotBeRead_isLeftAsItIs() throws Exception {
        Files.createDirectories(path.resolve("a folder"));
        var loaded = file.load();
        assertThat(loaded.problems()).map(Problem::code).containsExactly(ProblemCode.SET_01);
        assertThatThrownBy(() -> file.save(loaded.settings(), Settings.DEFAULT))
                .isInstanceOfSatisfying(ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.SET_03));
        assertThat(path).isDirectory();
    }

    @Test
    void save_folderIsAFile_namesTheProblem() throws IOException {
        Files.writeString(folder.resolve("data"), "in the way");
        assertThatThrownBy(() -> file.save(Settings.DEFAULT)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.SET_03));
    }

    private void assertNothingBeside() {
        assertThat(path.getParent()).isDirectoryNotContaining(other -> !other.equals(path));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
