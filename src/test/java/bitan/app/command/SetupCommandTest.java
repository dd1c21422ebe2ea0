package bitan.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.running.OneKiosk;
import bitan.glossary.GlossaryFile;
import bitan.guide.file.GuideFolder;
import bitan.pin.Pin;
import bitan.sentences.SentenceFile;
import bitan.settings.Desk;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Settings.Monitor;
import bitan.settings.Steadiness;

import static org.assertj.core.api.Assertions.assertThat;

/** What one counter chose is copied to the next by a file, whole or not at all. */
class SetupCommandTest {
    private static final Monitor MONITOR = new Monitor(0, 0, 1280, 800);

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();
    private Folders first;
    private Folders next;
    private Path stick;

    @BeforeEach
    void begin() throws Exception {
        first = new Folders(folder, folder.resolve("first"), folder.resolve("etc"));
        next = new Folders(folder, folder.resolve("next"), folder.resolve("etc"));
        stick = folder.resolve("stick.zip");
        var files = CounterFiles.at(first.settings(), first);
        files.settings().save(Settings.DEFAULT.named("六号窗口", Language.ENGLISH).with(Steadiness.STEADY)
                .with(Desk.DEFAULT.onMonitors(MONITOR, MONITOR)));
        new GuideFolder(files.guides()).copyShipped();
        files.glossary().save(GlossaryFile.shipped());
        files.sentences().save(SentenceFile.shipped().subList(0, 5));
        first.pinFile().set(Pin.of("482915"));
        Files.writeString(first.resumeKey(), "secret");
        Files.createDirectories(first.letters());
        Files.writeString(first.letters().resolve("1.letter"), "secret");
    }

    @Test
    void export_thenImport_copiesChoicesAndNothingSecretOrOfOneDesk() throws Exception {
        assertThat(run(first, "--export", stick)).isZero();
        assertThat(names(stick)).contains("settings.json", "glossary.json", "sentences.json")
                .allMatch(name -> name.matches(
                        "bitan-setup|(settings|glossary|sentences)\\.json|guides/[^/]+"));

        assertThat(run(next, "--import", stick)).isZero();

        var there = CounterFiles.at(next.settings(), next);
        assertThat(there.settings().load().problems()).isEmpty();
        assertThat(there.settings().load().settings())
                .isEqualTo(Settings.DEFAULT.named("六号窗口", Language.ENGLISH).with(Steadiness.STEADY));
        assertThat(there.glossary().load().glossary()).isEqualTo(GlossaryFile.shipped());
        assertThat(there.sentences().load().sentences()).hasSize(5);
        assertThat(new GuideFolder(there.guides()).load().guides())
                .isEqualTo(new GuideFolder(first.guides()).load().guides());
        assertThat(names(next.data())).containsExactlyInAnyOrder("settings.json", "glossary.json",
                "sentences.json", "guides");
    }

    @Test
    void import_counterWithANameAndAMonitor_keepsThose() throws Exception {
        run(first, "--export", stick);
        var own = CounterFiles.at(next.settings(), next).settings();
        var other = new Monitor(5, 5, 800, 600);
        own.save(Settings.DEFAULT.named("七号窗口", Language.CHINESE)
                .with(Desk.DEFAULT.onMonitors(other, other)));

        assertThat(run(next, "--import", stick)).isZero();

        assertThat(own.load().settings().counterName()).isEqualTo("七号窗口");
        assertThat(own.load().settings().desk().staffMonitor()).contains(other);
        assertThat(own.load().settings().steadiness()).isEqualTo(Steadiness.STEADY);
    }

    @ParameterizedTest
    @CsvSource({"bitan-setup, 2, SET-08", "bitan-setup, two, SET-07", "settings.json, {, SET-07",
            "settings.json, '{\"version\": 7}', SET-08", "settings.json, '{\"paper\": \"A3\"}', SET-07",
            "glossary.json, {, SET-07", "sentences.json, {, SET-07", "guides/own.json, {}, SET-07",
            "pin.json, {}, SET-07", "../settings.json, {}, SET-07", "guides/../pin.json, {}, SET-07",
            "guides/a/b.json, {}, SET-07", "/etc/passwd, x, SET-07"})
    void import_whatCannotBeUsed_isToldInOneLineAndChangesNothing(String name, String content, String code)
            throws Exception {
        run(first, "--export", stick);
        var spoilt = new TreeMap<>(contents(stick));
        spoilt.put(name, content.getBytes(StandardCharsets.UTF_8));
        Files.write(stick, zipped(spoilt));
        var own = CounterFiles.at(next.settings(), next);
        own.settings().save(Settings.DEFAULT.named("七号窗口", Language.CHINESE));
        var before = Files.readString(next.settings());

        assertThat(run(next, "--import", stick)).isEqualTo(1);

        assertThat(said.toString().lines()).singleElement().asString().startsWith(code);
        assertThat(next.settings()).hasContent(before);
        assertThat(names(next.data())).containsExactly("settings.json");
    }

    @Test
    void import_noArchiveOrNoFile_isTold() throws Exception {
        Files.writeString(stick, "no archive");
        assertThat(run(next, "--import", stick)).isEqualTo(1);
        assertThat(run(next, "--import", folder.resolve("absent.zip"))).isEqualTo(1);
        assertThat(said.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("SET-07"));
    }

    @Test
    void import_lockedField_isRefusedWhole() throws Exception {
        run(first, "--export", stick);
        Files.createDirectories(folder.resolve("etc"));
        Files.writeString(folder.resolve("etc/settings.json"), "{\"locked\": [\"language\"]}");

        assertThat(run(next, "--import", stick)).isEqualTo(1);

        assertThat(said.toString()).contains("SET-06", "language");
        assertThat(names(next.data())).isEmpty();
    }

    @Test
    void import_settingsThatCannotBeWritten_putsBackWhatWasMoved() throws Exception {
        run(first, "--export", stick);
        CounterFiles.at(next.settings(), next).sentences().save(SentenceFile.shipped().subList(0, 2));
        Files.createDirectories(next.settings().resolve("in the way"));

        assertThat(run(next, "--import", stick)).isEqualTo(1);

        assertThat(CounterFiles.at(next.settings(), next).sentences().load().sentences()).hasSize(2);
        assertThat(names(next.data())).containsExactlyInAnyOrder("settings.json", "sentences.json");
    }

    @Test
    void import_whileAKioskRuns_isRefused() throws Exception {
        run(first, "--export", stick);
        try (var _ = OneKiosk.claim(next.data())) {
            assertThat(run(next, "--import", stick)).isEqualTo(1);
        }
        assertThat(said.toString()).contains("RUN-01");
        assertThat(next.settings()).doesNotExist();
    }

    @Test
    void export_mistakeInAGuide_isNotCopied() throws Exception {
        Files.writeString(first.guides().resolve("broken.json"), "{");
        assertThat(run(first, "--export", stick)).isEqualTo(1);
        assertThat(said.toString()).contains("GUI-0", "broken.json");
        assertThat(stick).doesNotExist();
    }

    @Test
    void neitherOrBoth_isNotUnderstood() {
        assertThat(run(first)).isEqualTo(2);
        assertThat(run(first, "--export", stick, "--import", stick)).isEqualTo(2);
    }

    private int run(Folders folders, Object... options) {
        var out = new PrintWriter(new StringWriter());
        var terminal = new Terminal(InputStream.nullInputStream(), out, new PrintWriter(said),
                Locale.ENGLISH);
        var args = new ArrayList<>(List.of("setup"));
        for (var option : options) {
            args.add(option.toString());
        }
        return Commands.run(folders, terminal, args.toArray(String[]::new));
    }

    /** What is in a folder but the lock of whoever was there, or in an archive. */
    private static List<String> names(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.copyOf(contents(path).keySet());
        }
        try (var all = Files.list(path)) {
            return all.map(one -> one.getFileName().toString()).filter(name -> !name.startsWith("kiosk."))
                    .toList();
        }
    }

    private static Map<String, byte[]> contents(Path archive) throws IOException {
        var all = new TreeMap<String, byte[]>();
        try (var zip = FileSystems.newFileSystem(archive)) {
            try (var paths = Files.walk(zip.getPath("/"))) {
                for (var path : paths.filter(Files::isRegularFile).toList()) {
                    all.put(path.toString().substring(1), Files.readAllBytes(path));
                }
            }
        }
        return all;
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
