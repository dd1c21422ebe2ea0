package bitan.app.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.Main;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.glossary.GlossaryFile;
import bitan.journal.Journal;
import bitan.pin.Pin;
import bitan.pin.PinFile;
import bitan.pin.PinReset;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;
import bitan.wording.Glossary;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The command as a technician runs it, in a process of its own, on a data folder full of a word that must not leave it. */
class SupportBundleTest {
    private static final String WORD = "麒麟馆";
    private static final String DIGITS = "314159";

    @TempDir private Path folder;

    @Test
    void supportBundle_folderFullOfWords_holdsWhatATechnicianNeedsAndNoneOfThem() throws Exception {
        var data = Files.createDirectories(folder.resolve("share/bitan"));
        fill(data);
        var files = bundle();
        assertThat(files).containsOnlyKeys("doctor.txt", "versions.txt", "settings.txt", "problems.txt",
                "files.txt", "logs/bitan.log", "logs/watch.log");
        assertThat(files.get("doctor.txt")).contains("✓ 谈话记录", "GUI-08", "RUN-06");
        assertThat(files.get("versions.txt")).contains("bitan 0.1.0", "java.version");
        assertThat(files.get("settings.txt")).contains("counterName: given", "language: CHINESE",
                "idleMinutes: 10", "keepDays: 0");
        assertThat(files.get("problems.txt")).contains("MIC-03: 1 × 2026-11-02 09:00:00");
        assertThat(files.get("files.txt")).contains("journal/journal.db", "letters/1.json", "resume.key");
        files.forEach((name, content) -> assertThat(name + content).doesNotContain(WORD, DIGITS,
                folder.resolve("home").toString()));
    }

    @Test
    void supportBundle_settingsAndGlossaryDamaged_quotesNothingOfThem() throws Exception {
        var data = Files.createDirectories(folder.resolve("share/bitan"));
        Files.writeString(data.resolve("settings.json"), "{\"counterName\": " + WORD + "}");
        Files.writeString(data.resolve("glossary.json"), "[" + WORD + "]");
        Files.writeString(data.resolve("pin.json"), "{\"hash\": " + WORD + DIGITS + "}");
        var files = bundle();
        assertThat(files.get("doctor.txt")).contains("SET-01", "GLO-04");
        files.forEach((name, content) -> assertThat(name + content).doesNotContain(WORD, DIGITS));
    }

    private static void fill(Path data) throws Exception {
        var journal = Journal.open(data.resolve("journal"), Path.of("target", "work")).journal();
        try (journal) {
            journal.append(1, new Event.Drafted(Speaker.VISITOR, WORD));
        }
        new SettingsFile(data.resolve("settings.json")).save(Settings.DEFAULT.named(WORD, Language.CHINESE)
                .with(new Settings.Printing(Optional.of(WORD + "的打印机"), Settings.PaperSize.A5)));
        new GlossaryFile(data.resolve("glossary.json")).save(new Glossary(List.of(Term.of(WORD))));
        new PinFile(data.resolve("pin.json"), new PinReset(data.resolve("none"))).set(Pin.of(DIGITS));
        Files.writeString(data.resolve("resume.key"), WORD);
        for (var name : List.of("letters/1.json", "records/1.json", "guides/a.json", "guides/b.json",
                "logs/other.txt")) {
            Files.createDirectories(data.resolve(name).getParent());
            Files.writeString(data.resolve(name), "{\"id\": \"" + WORD + "\", \"" + WORD + "\": 1}");
        }
        Files.writeString(data.resolve("logs/bitan.log"),
                "2026-11-02 09:00:00.000 WARN  [bitan] Counter - MIC-03 [" + WORD + "的打印机]\n");
        Files.writeString(data.resolve("logs/watch.log"),
                "2026-11-02 09:00:02 ended with 75; started again in 1 s\n");
    }

    private Map<String, String> bundle() throws Exception {
        var zip = folder.resolve("bundle.zip");
        var command = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Djna.encoding=UTF-8", "-Duser.home=" + Files.createDirectories(folder.resolve("home")),
                "-Dbitan.home=" + Path.of("").toAbsolutePath(), "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "support-bundle", "--out", zip.toString());
        command.environment().put("XDG_DATA_HOME", folder.resolve("share").toString());
        command.environment().put("LC_ALL", "C.UTF-8");
        command.environment().remove("DISPLAY");
        var process = command.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        return unzipped(Files.readAllBytes(zip));
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
