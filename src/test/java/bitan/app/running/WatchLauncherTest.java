package bitan.app.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code bitan-watch} with a program that ends as it is told, and with waits that take no time. */
@DisabledOnOs(OS.WINDOWS)
class WatchLauncherTest {
    @TempDir private Path folder;
    private @Nullable Process running;

    @BeforeEach
    void launcher() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("src/main/dist/bin/bitan-watch"), folder.resolve("bin/bitan-watch"));
        Files.createDirectories(folder.resolve("lib"));
        Files.copy(Path.of("src/main/dist/lib/data-folder.sh"), folder.resolve("lib/data-folder.sh"));
        script("bin/sleep", "exit 0");
    }

    @AfterEach
    void end() throws InterruptedException {
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    @Test
    void watch_programKilledHungOrFailed_isStartedAgainUntilTheClerkLeaves() throws Exception {
        script("bin/bitan", """
                            echo "$@" >>"$0.starts"
                            case $(wc -l <"$0.starts") in
                              1) kill -KILL $$ ;;
                              2) exit 75 ;;
                              3) kill -SEGV $$ ;;
                              4 | 5 | 6 | 7 | 8 | 9) exit 1 ;;
                            esac
                            exit 0""");
        assertThat(ended(start("--windowed"))).isZero();
        assertThat(Files.readAllLines(folder.resolve("bin/bitan.starts"))).hasSize(10)
                .containsOnly("--watched --windowed");
        assertThat(Files.readAllLines(log())).hasSize(9).map(line -> line.substring(20)).containsExactly(
                "ended with 137; started again in 1 s", "ended with 75; started again in 2 s",
                "ended with 139; started again in 4 s", "ended with 1; started again in 8 s",
                "ended with 1; started again in 16 s", "ended with 1; started again in 32 s",
                "ended with 1; started again in 60 s", "ended with 1; started again in 60 s",
                "ended with 1; started again in 60 s");
        assertThat(Files.getPosixFilePermissions(log())).hasSize(2);
    }

    @Test
    void watch_anotherBitanRuns_leavesItAlone() throws Exception {
        script("bin/bitan", "exit 69");
        assertThat(ended(start())).isEqualTo(69);
        assertThat(log()).doesNotExist();
    }

    @Test
    void watch_toldToEnd_endsTheProgramFirst() throws Exception {
        script("bin/bitan", """
                            trap 'echo ended; exit 143' TERM
                            echo begun
                            while :; do /bin/sleep 0.1; done""");
        var watch = start();
        var said = watch.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("begun");
        watch.toHandle().destroy();
        assertThat(said.readLine()).isEqualTo("ended");
        assertThat(ended(watch)).isEqualTo(143);
    }

    @Test
    void watch_logThatCannotBeWritten_startsAgainAllTheSame() throws Exception {
        Files.createFile(folder.resolve("data"));
        script("bin/bitan", "if [ -f \"$0.once\" ]; then exit 0; fi; : >\"$0.once\"; exit 1");
        assertThat(ended(start())).isZero();
    }

    private Process start(String... options) throws IOException {
        var command = new ProcessBuilder(folder.resolve("bin/bitan-watch").toString());
        command.command().addAll(List.of(options));
        command.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        command.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        running = command.redirectErrorStream(true).start();
        return running;
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Path log() {
        return folder.resolve("data/bitan/logs/watch.log");
    }

    private void script(String name, String body) throws IOException {
        Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rwx------"));
    }
}
