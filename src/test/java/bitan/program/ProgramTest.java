package bitan.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Scripts of the shell that misbehave, each for two minutes if nobody ends it. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProgramTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATE = Duration.ofMinutes(2);
    private static final byte[] NOTHING = new byte[0];

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sleep 120", "trap '' TERM HUP INT; sleep 120", "yes",
            "echo begun; sleep 120 & wait",
            "(trap '' TERM; sleep 120) & (trap '' TERM; sleep 120)", "exec <&-; sleep 120"})
    void run_longerThanTheLimit_isKilledWithAllItStarted(String script) throws IOException {
        var program = script("echo $$ >'" + folder.resolve("pid") + "'; " + script);
        assertThatIOException().isThrownBy(() -> program.run(new byte[1 << 20], SOON))
                .withMessage("no answer within 2000 ms");
        assertThat(ended(Long.parseLong(Files.readString(folder.resolve("pid")).strip()))).isTrue();
    }

    @Test
    void run_aChildIsLeftWithTheOutput_answersWhatWasSaid() throws IOException {
        assertThat(script("sleep 120 & sleep 0.2; echo done").run(NOTHING, LATE)).isEqualTo("done\n");
    }

    @Test
    void run_muchMoreThanAnybodyReads_answersTheBeginning() throws IOException {
        var said = script("yes 接着说 | head -c 20000000").run(NOTHING, LATE);
        assertThat(said).startsWith("接着说\n").hasSizeLessThan(1 << 17);
    }

    @Test
    void run_whatItReads_isGivenToItWhole() throws IOException {
        assertThat(script("wc -c").run(new byte[10_000_000], LATE).strip()).isEqualTo("10000000");
        assertThat(script("head -c 5").run(new byte[10_000_000], LATE)).hasSize(5);
    }

    @Test
    void run_itSaidEnough_isNotWaitedFor() throws IOException {
        var said = script("echo request id is desk-17; sleep 120").run(NOTHING, LATE,
                text -> text.contains("desk-17"));
        assertThat(said).isEqualTo("request id is desk-17\n");
    }

    @Test
    void run_itSaidEnoughAndGoesOn_isKilledAtTheLimit() throws IOException {
        var pid = script("echo $$; sleep 120").run(NOTHING, SOON, text -> text.endsWith("\n"));
        assertThat(ended(Long.parseLong(pid.strip()))).isTrue();
    }

    @Test
    void run_anotherCode_isWhatItSaid() throws IOException {
        var program = script("echo no such printer >&2; exit 1");
        assertThatIOException().isThrownBy(() -> program.run(NOTHING, LATE)).withMessage("no such printer");
    }

    @Test
    void run_interrupted_isKilled() throws Exception {
        var program = script("echo $$ >'" + folder.resolve("pid") + "'; echo; sleep 120");
        var told = new CompletableFuture<IOException>();
        var waiting = Thread.ofPlatform().start(() -> {
            try {
                program.run(NOTHING, LATE);
            } catch (IOException e) {
                told.complete(e);
            }
        });
        while (!Files.exists(folder.resolve("pid")) || Files.size(folder.resolve("pid")) == 0) {
            Thread.onSpinWait();
        }
        waiting.interrupt();
        assertThat(told.get(1, TimeUnit.MINUTES)).hasMessage("interrupted");
        assertThat(ended(Long.parseLong(Files.readString(folder.resolve("pid")).strip()))).isTrue();
    }

    @Test
    void find_onASearchPath_isTheFirstThatCanBeRun() throws IOException {
        var script = Path.of(script("true").words().getFirst());
        Files.createDirectories(folder.resolve("folder/command"));
        var path = "relative:" + folder.resolve("folder") + ":" + folder + ":/usr/bin";
        assertThat(Program.find("command", path)).contains(script);
        assertThat(Program.find("no-such-command", path)).isEmpty();
    }

    private Program script(String content) throws IOException {
        var file = Files.writeString(folder.resolve("command"), "#!/bin/sh\n" + content + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new Program(List.of(file.toString()), Map.of());
    }

    private static boolean ended(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }
}
