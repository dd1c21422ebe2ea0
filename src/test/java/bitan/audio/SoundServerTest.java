package bitan.audio;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The microphone through a real sound server, started, killed and started again beside a running program. */
@Timeout(120)
class SoundServerTest {

    private static final List<String> SERVER = List.of("pulseaudio", "--daemonize=no", "--exit-idle-time=-1",
            "-n",
            "-L", "module-native-protocol-unix", "-L",
            "module-null-sink sink_name=mic rate=48000 norewinds=1");

    @TempDir Path home;

    private final List<Process> started = new ArrayList<>();
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    @BeforeEach
    void assumeParts() throws IOException {
        for (var part : List.of("/usr/bin/pulseaudio", "/usr/bin/paplay")) {
            assumeTrue(Files.isExecutable(Path.of(part)), part + " is not installed");
        }
        try (var files = Files.find(Path.of("/usr/lib"), 4,
                (file, _) -> file.endsWith("libasound_module_pcm_pulse.so"))) {
            assumeTrue(files.findAny().isPresent(), "libasound2-plugins is not installed");
        }
    }

    @AfterEach
    void endProcesses() throws InterruptedException {
        for (var process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void server_startedLateAndKilled_isFoundEachTime() throws Exception {
        var tone = Files.write(home.resolve("tone.wav"),
                new WavBytes().signal(Sound.tone(440, 16_000, 16_000, 0.5)).bytes());
        var program = program();
        assumeTrue(word().equals("MIC-01"), "there is a real sound device");

        var first = start(SERVER);
        assertHears(tone);
        first.destroyForcibly().waitFor();
        assertThat(untilOther("silence", "tone")).isEqualTo("MIC-02");

        start(SERVER);
        assertHears(tone);
        program.getOutputStream().close();
        assertThat(untilOther("silence", "tone")).isEqualTo("End");
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void server_thereAndSilent_isToldAndFoundOnceItAnswers() throws Exception {
        var server = start(SERVER);
        awaitThere(home.resolve("pulse/native"));
        signal("-STOP", server);
        var program = program();
        assertThat(word()).isEqualTo("MIC-06");

        signal("-CONT", server);
        assertThat(word()).isEqualTo("Found");
        program.getOutputStream().close();
        assertThat(untilOther("silence")).isEqualTo("End");
    }

    private void assertHears(Path file) throws Exception {
        assertThat(word()).isEqualTo("Found");
        start(List.of("paplay", "--device=mic", file.toString()));
        assertThat(untilOther("silence")).isEqualTo("tone");
    }

    private Process program() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = start(List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), MicrophoneWatch.class.getName()));
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = program.inputReader()) {
                lines.lines().filter(line -> !line.contains(" ")).forEach(words::add); // the others are log
            } catch (IOException e) {
                words.add(e.toString());
            }
        });
        return program;
    }

    private static void awaitThere(Path file) {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
    }

    private static void signal(String signal, Process process) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor())
                .isZero();
    }

    private Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("PULSE_SERVER");
        var process = builder.start();
        started.add(process);
        return process;
    }

    private String untilOther(String... expected) throws InterruptedException {
        var word = word();
        while (List.of(expected).contains(word)) {
            word = word();
        }
        return word;
    }

    private String word() throws InterruptedException {
        return String.valueOf(words.poll(30, TimeUnit.SECONDS));
    }
}
