package bitan.app.running;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.running.Autostart.StartMethod;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class AutostartTest {
    private static final Path SHIPPED = Path.of("src/main/dist");

    @TempDir private Path folder;
    private Path program;
    private Path configuration;

    @BeforeEach
    void packaged() throws IOException {
        program = folder.resolve("bitan 50% \"$x\" `y` 笔谈");
        configuration = folder.resolve("config");
        try (var files = Files.walk(SHIPPED)) {
            for (var file : files.toList()) {
                Files.copy(file, program.resolve(SHIPPED.relativize(file).toString()));
            }
        }
    }

    @Test
    void on_desktop_namesTheLauncherAsTheDesktopReadsIt() throws Exception {
        var autostart = new Autostart(program, configuration);
        assertThat(autostart.problem()).map(Problem::code).contains(ProblemCode.RUN_06);
        var written = autostart.on(StartMethod.DESKTOP);
        assertThat(written).isEqualTo(configuration.resolve("autostart/bitan.desktop"));
        assertThat(Files.readString(written)).contains("Exec=\"" + folder
                + "/bitan 50%% \\\\\"\\\\$x\\\\\" \\\\`y\\\\` 笔谈/bin/bitan-watch\"\n");
        assertThat(autostart.ways()).containsExactly(StartMethod.DESKTOP);
        assertThat(autostart.problem()).isEmpty();
    }

    @Test
    void on_systemd_isWantedAndVerified() throws Exception {
        var autostart = new Autostart(program, configuration);
        autostart.on(StartMethod.DESKTOP);
        var unit = autostart.on(StartMethod.SYSTEMD);
        assertThat(autostart.ways()).containsExactly(StartMethod.SYSTEMD);
        assertThat(autostart.problem()).isEmpty();
        assertThat(Files.isSameFile(configuration.resolve(
                "systemd/user/graphical-session.target.wants/bitan.service"), unit)).isTrue();
        assumeThat(Path.of("/usr/bin/systemd-analyze")).isExecutable();
        var said = output("systemd-analyze", "--user", "verify", unit.toString());
        assumeThat(said).doesNotContain("Failed to initialize");
        assertThat(said).doesNotContain("bitan.service");
    }

    /** The file of Windows is written by the same code everywhere; only Windows runs it. */
    @Test
    void on_windows_namesTheWatchingScript() throws Exception {
        var windows = folder.resolve("Bitan 50%");
        var autostart = new Autostart(windows, configuration);
        for (var name : List.of("bitan.exe", "bin/bitan-watch.cmd", "autostart/Bitan.cmd")) {
            var file = windows.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, name.startsWith("autostart")
                    ? Files.readAllBytes(Path.of("src/main/package/windows", name))
                    : new byte[0]);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        var written = autostart.on(StartMethod.WINDOWS);
        assertThat(written).isEqualTo(
                configuration.resolve("Microsoft/Windows/Start Menu/Programs/Startup/Bitan.cmd"));
        assertThat(Files.readString(written))
                .contains("\"" + folder + "/Bitan 50%%\\bin\\bitan-watch.cmd\"");
        assertThat(autostart.ways()).containsExactly(StartMethod.WINDOWS);
        assertThat(autostart.problem()).isEmpty();
        assertThat(autostart.off()).containsExactly(written);
    }

    @Test
    void off_removesWhatWasWrittenAndNothingElse() throws Exception {
        var autostart = new Autostart(program, configuration);
        var other = Files.createDirectories(configuration.resolve("autostart")).resolve("other.desktop");
        Files.createFile(other);
        autostart.on(StartMethod.SYSTEMD);
        assertThat(autostart.off()).hasSize(2);
        assertThat(autostart.off()).isEmpty();
        assertThat(autostart.ways()).isEmpty();
        assertThat(other).exists();
    }

    @Test
    void problem_programMoved_isTold() throws Exception {
        new Autostart(program, configuration).on(StartMethod.DESKTOP);
        var moved = Files.move(program, folder.resolve("moved"));
        assertThat(new Autostart(moved, configuration).problem()).map(Problem::code)
                .contains(ProblemCode.RUN_07);
    }

    @Test
    void on_notThePackagedProgram_isRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> new Autostart(folder.resolve("none"), configuration).on(StartMethod.DESKTOP))
                .matches(e -> e.problem().code() == ProblemCode.RUN_08);
        assertThat(configuration).doesNotExist();
    }

    private String output(String... command) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        asked.environment().put("XDG_RUNTIME_DIR", folder.toString());
        var process = asked.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
