package bitan.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
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
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @Test
    void save_thenLoad_givesTheSame() throws Exception {
        var settings = new Settings("六号窗口", Language.ENGLISH, Optional.of("USB mic"),
                Optional.of("table mic"), Optional.of("m"), true,
                Steadiness.STEADY,
                VisitorTheme.DARK, 3, Optional.of(new Monitor(0, 0, 1280, 800)),
                Optional.of(new Monitor(1280, 0, 1280, 800)),
                new Printing(Optional.of("窗口打印机"), PaperSize.ROLL), new Retention(30, false), 5);
        file.save(settings);
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(settings, Optional.empty()));
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
    @ValueSource(strings = {"", "not json", "[]", "null", "{\"language\": \"KLINGON\"}",
            "{\"visitorTextSize\": 9}", "{\"keepDays\": -1}", "{\"keepDays\": 10958}", "{\"keepMasked\": 3}",
            "{\"steadiness\": \"FAST\"}",
            "{\"version\": 1, \"counterName\":", "{\"staffMonitor\": 3}", "{\"visitorTextSize\": \"big\"}"})
    void load_unusable_keepsTheFileAsideAndSaysSo(String text) throws IOException {
        write(text);
        var loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.problem().orElseThrow().code()).isEqualTo(ProblemCode.SET_01);
        assertThat(path).doesNotExist();
        assertThat(Path.of(loaded.problem().orElseThrow().facts().getFirst())).hasContent(text);
    }

    @Test
    void load_futureVersion_keepsTheFileAsideAndNamesTheVersion() throws IOException {
        write("{\"version\": 7, \"letterByLetter\": {\"new\": \"shape\"}}");
        var problem = file.load().problem().orElseThrow();
        assertThat(problem.code()).isEqualTo(ProblemCode.SET_02);
        assertThat(problem.facts().getLast()).isEqualTo("7");
    }

    @Test
    void load_notText_keepsTheFileAside() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(file.load().problem().orElseThrow().code()).isEqualTo(ProblemCode.SET_01);
    }

    @Test
    void save_folderIsAFile_namesTheProblem() throws IOException {
        Files.writeString(folder.resolve("data"), "in the way");
        assertThatThrownBy(() -> file.save(Settings.DEFAULT)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.SET_03));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
