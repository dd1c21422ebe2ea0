package bitan.pin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to the PIN, damage does not open the gate, and what was there is kept. */
class PinFuzzTest {
    /** The one way to write that none is set; where damage has put that in, none is. */
    private static final Pattern NONE_SET = Pattern.compile("\"pin\"\\s*:\\s*\\{\\s*}");
    private static final byte[] WHOLE = PinJson.written(new PinState(
            Optional.of(new PinHash(PinHash.ITERATIONS, new byte[16], new byte[32])), Tries.NONE,
            Optional.empty(), 0)).getBytes(StandardCharsets.UTF_8);

    @Fuzzed
    void isNeeded_damaged_staysShutAndKeepsTheFile(@ForAll long seed) {
        Fuzzing.read(seed, List.of(WHOLE), PinFuzzTest::assertShutAndKept);
    }

    private static void assertShutAndKept(byte[] input) throws IOException {
        var folder = Fuzzing.folder("pin");
        var file = Files.write(folder.resolve("pin.json"), input);
        var gate = new PinGate(new PinFile(file, new PinReset(folder.resolve("reset"))));
        var problem = gate.problem();
        problem.ifPresent(told -> assertThat(gate.problem()).isPresent());
        if (!NONE_SET.matcher(new String(input, StandardCharsets.UTF_8)).find()) {
            assertThat(gate.isNeeded()).isTrue();
        }
        if (problem.isPresent() && !problem.get().facts().getLast().equals("earlier")) {
            assertThat(Path.of(problem.get().facts().getFirst())).hasBinaryContent(input);
        }
    }
}
