package bitan.app.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The launcher as it lies in the package, below a Chinese name, with a Java that says how it was started. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final Path DIST = Path.of("src/main/dist");
    private static final String NOT_GENERATED = "en_XX.UTF-8";

    @TempDir private Path folder;
    private Path program;
    private final Map<String, String> environment = new HashMap<>();

    /** What came of a start. */
    private record Ended(int code, List<String> out, String err) {}

    @BeforeEach
    void unpack() throws IOException {
        program = folder.resolve("程 序");
        try (var files = Files.walk(DIST)) {
            for (var file : files.toList()) {
                Files.copy(file, program.resolve(DIST.relativize(file).toString()));
            }
        }
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
        environment.put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "unset", value = {"unset | unset", "unset | ''", "unset | a/b",
            "unset | /srv/data", "unset | /srv/data/", "'' | unset", "a/b | unset", "/ | unset", "/ | a/b",
            "/somewhere | unset", "/somewhere/ | ''", "/somewhere | a/b", "/somewhere | /dev/null",
            "/dev/null | unset", "/some where/家 | unset"})
    void dataFolder_wherever_isTheSameForLauncherAndJava(@Nullable String home, @Nullable String data)
            throws Exception {
        set("HOME", home);
        set("XDG_DATA_HOME", data);
        stub();
        var started = start("doctor");
        var told = value(started, "-Dbitan.data=");
        assertThat(Path.of(told)).isEqualTo(Folders.data(environment, "Linux"));
        assertThat(told).doesNotStartWith("/.local");
    }

    @Test
    void dataFolder_noHomeAnywhere_isWhereNothingCanBeMade() throws Exception {
        var uid = Files.createDirectories(folder.resolve("nobody"));
        script(uid.resolve("getent"), "exit 2");
        environment.put("PATH", uid + ":" + environment.get("PATH"));
        set("HOME", null);
        stub();
        assertThat(value(start("wording"), "-Dbitan.data=")).isEqualTo("/dev/null/.local/share/bitan");
        assertThat(new Folders(program, Path.of("/dev/null/.local/share/bitan")).isHomeless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor", "support-bundle"})
    void start_ofWhatOnlyLooks_changesNothingInTheHome(String command) throws Exception {
        stub();
        var started = start(command);
        assertThat(folder.resolve("home")).isEmptyDirectory();
        var temporary = value(started, "-Djava.io.tmpdir=");
        assertThat(temporary).startsWith(folder.resolve("tmp") + "/bitan-");
        assertThat(started.out()).contains("PULSE_COOKIE " + temporary + "/cookie");
        var left = Files.createDirectories(folder.resolve("home/.local/share/bitan/work/tmp-99999999"));
        start(command);
        assertThat(left).exists();
        start("wording");
        assertThat(left).doesNotExist();
    }

    @Test
    void start_dataFolderCannotBeMade_hasItsTemporaryFilesElsewhere() throws Exception {
        environment.put("XDG_DATA_HOME", Files.createFile(folder.resolve("file")).toString());
        stub();
        var started = start("transcribe", "a b.wav");
        assertThat(started.err()).isEmpty();
        assertThat(started.out()).containsSubsequence("bitan.app.Main", "transcribe", "a b.wav");
        assertThat(value(started, "-Djava.io.tmpdir=")).startsWith(folder.resolve("tmp") + "/bitan-");
    }

    @Test
    void start_elsewhere_hasItsTemporaryFilesWithTheData() throws Exception {
        stub();
        assertThat(value(start(), "-Djava.io.tmpdir="))
                .startsWith(folder.resolve("home/.local/share/bitan/work/tmp-").toString());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "unset", value = {"LANG,C", "LANG,POSIX", "LANG,''", "LANG,unset",
            "LANG," + NOT_GENERATED,
            "LC_ALL," + NOT_GENERATED, "LC_CTYPE," + NOT_GENERATED, "LC_ALL,C",
            "LC_MESSAGES," + NOT_GENERATED})
    void locale_notThereOrNotUtf8_becomesOneThatIs(String name, @Nullable String value) throws Exception {
        if (!name.equals("LANG")) {
            environment.put("LANG", "C.UTF-8");
        }
        set(name, value);
        stub();
        var started = start();
        assertThat(started.out()).contains("LC_ALL C.UTF-8");
        boolean english = value != null && value.startsWith("en") && !name.equals("LC_CTYPE");
        assertThat(value(started, "-Dbitan.language=").startsWith("en")).isEqualTo(english);
    }

    @Test
    void locale_ofUtf8_staysAsItIs() throws Exception {
        environment.put("LANG", "C.UTF-8");
        stub();
        assertThat(start().out()).contains("LC_ALL ");
    }

    @Test
    void locale_noProgramThatTells_becomesUtf8() throws Exception {
        var few = Files.createDirectories(folder.resolve("few"));
        for (var name : List.of("sh", "dirname", "readlink", "uname", "id", "cut", "mkdir", "mktemp", "cat",
                "rm",
                "getent", "grep", "head")) {
            var found = Stream.of(System.getenv("PATH").split(":")).map(path -> Path.of(path, name))
                    .filter(Files::isExecutable).findFirst();
            assumeThat(found).isPresent();
            Files.createSymbolicLink(few.resolve(name), found.get());
        }
        environment.put("PATH", few.toString());
        environment.put("LANG", "zh_CN.UTF-8");
        stub();
        var started = start();
        assertThat(started.err()).isEmpty();
        assertThat(started.out()).contains("LC_ALL C.UTF-8", "-Dbitan.language=zh_CN.UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"200000,en_US.UTF-8", "500000,zh_CN.UTF-8", "1200000,en_US.UTF-8", "2000000,C"})
    void start_javaGetsNoMemory_saysSoOnOneLineInTheUsersLanguage(int kilobytes, String language)
            throws Exception {
        Files.createSymbolicLink(program.resolve("runtime"), Path.of(System.getProperty("java.home")));
        environment.put("LANG", language);
        var ended = ended("sh", "-c", "ulimit -v " + kilobytes + "; exec \"$0\" wording",
                program.resolve("bin/bitan").toString());
        var locale = language.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        assertThat(ended).isEqualTo(new Ended(1, List.of(),
                ProblemText.line(Problem.of(ProblemCode.RUN_10), locale) + "\n"));
        assertThat(folder.resolve("home")).isEmptyDirectory();
    }

    private void set(String name, @Nullable String value) {
        if (value == null) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
    }

    private void stub() throws IOException {
        script(program.resolve("runtime/bin/java"),
                "printf '%s\\n' \"$@\"; echo \"LC_ALL ${LC_ALL:-}\"; echo \"PULSE_COOKIE ${PULSE_COOKIE:-}\"");
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static String value(Ended started, String option) {
        return started.out().stream().filter(line -> line.startsWith(option)).findFirst().orElseThrow()
                .substring(option.length());
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        return ended(Stream.concat(Stream.of(program.resolve("bin/bitan").toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private Ended ended(String... words) throws IOException, InterruptedException {
        var command = new ProcessBuilder(words);
        command.environment().clear();
        command.environment().putAll(environment);
        var err = folder.resolve("err");
        var process = command.redirectError(err.toFile()).start();
        try {
            process.getOutputStream().close();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .toList();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), out, Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
