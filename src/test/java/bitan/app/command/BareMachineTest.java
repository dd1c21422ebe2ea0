package bitan.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.Main;
import bitan.app.running.OneKiosk;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.journal.Journal;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands in a process of their own, where there is no data folder, or one that must stay as it is. */
class BareMachineTest {
    private static final String LINE = "src/main/resources/bitan/app/demonstration/staff-01.wav";

    @TempDir private Path folder;
    private Path share;

    /** What came of a command. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void make() throws IOException {
        share = folder.resolve("home/.local/share");
        Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(folder.resolve("tmp"));
    }

    @Test
    void transcribe_nothingCanBeWritten_printsTheTextAndNothingElse() throws Exception {
        share = Files.createFile(folder.resolve("file"));
        var ended = run("transcribe", LINE);
        assertThat(ended.out()).isEqualTo("您好，请坐。\n");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err().lines())
                .filteredOn(line -> !line.startsWith("staff-") && line.matches("[A-Z]{3}-.*"))
                .map(line -> line.substring(0, 6)).containsOnly("MOD-03");
    }

    @Test
    void modelsList_nothingCanBeWritten_printsModelsOnly() throws Exception {
        share = Files.createFile(folder.resolve("file"));
        var ended = run("models", "list");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("vosk-model-bitan-demo-cn-0.1").doesNotContain("logback",
                "Exception");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void doctor_nothingCanBeWritten_saysSoOfFolderAndLogs() throws Exception {
        share = Files.createFile(folder.resolve("file"));
        var ended = run("doctor");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).doesNotContain("logback");
        assertThat(ended.out().lines()).filteredOn(line -> line.contains("DSK-02"))
                .anyMatch(line -> line.contains(share.resolve("bitan") + "（"))
                .anyMatch(line -> line.contains(share.resolve("bitan/logs").toString()));
    }

    @Test
    void doctor_newUser_makesNothing() throws Exception {
        assertThat(run("doctor").out()).contains("✓", share.toString());
        assertThat(folder.resolve("home")).isEmptyDirectory();
        assertThat(folder.resolve("tmp")).doesNotExist();
    }

    @Test
    void doctor_folderFullOfDamage_leavesEveryFileAsItIs() throws Exception {
        var data = Files.createDirectories(share.resolve("bitan"));
        var killed = folder.resolve("killed");
        try (var journal = Journal.open(killed, Path.of("target", "work")).journal()) {
            journal.append(1, new Event.Drafted(Speaker.VISITOR, "三万元"));
            Files.createDirectories(data.resolve("journal"));
            for (var name : List.of("journal.db", "journal.db-wal")) {
                Files.copy(killed.resolve(name), data.resolve("journal").resolve(name));
            }
        }
        OneKiosk.claim(data).close();
        for (var name : List.of("settings.json", "glossary.json", "pin.json", "resume.key", "guides/a.json",
                "records/keys.json", "records/purge.log", "letters/a.json", "logs/bitan.log")) {
            Files.createDirectories(data.resolve(name).getParent());
            Files.writeString(data.resolve(name), "{\"visitorTheme\": \"light\", ");
        }
        var before = seen(folder.resolve("home"));
        var out = run("doctor").out();
        assertThat(out).contains("SET-01", "SET-04", "visitorTheme: \"light\"", "GLO-04", "PIN-03");
        assertThat(seen(folder.resolve("home"))).isEqualTo(before);
    }

    /** Names, times and contents of all files and folders. */
    private static Map<String, String> seen(Path root) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.toList()) {
                all.put(file.toString(), Files.getLastModifiedTime(file) + (Files.isRegularFile(file)
                        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        : ""));
            }
        }
        return all;
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var command = new ProcessBuilder(Stream.concat(
                Stream.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED",
                        "-Djna.encoding=UTF-8", "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-Dbitan.temporary=" + folder.resolve("tmp"),
                        "-Djavafx.cachedir=" + folder.resolve("unpacked"),
                        "-Dbitan.home=" + Path.of("").toAbsolutePath(), "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()),
                Stream.of(arguments)).toList());
        var environment = command.environment();
        environment.keySet().removeAll(List.of("DISPLAY", "LANG", "LC_MESSAGES"));
        environment.putAll(Map.of("LC_ALL", "C.UTF-8", "XDG_DATA_HOME", share.toString(), "HOME",
                folder.resolve("home").toString(), "PULSE_COOKIE", folder.resolve("cookie").toString(),
                "PULSE_RUNTIME_PATH",
                folder.resolve("pulse").toString()));
        var process = command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
