package bitan.audio;

import java.io.ByteArrayInputStream;
import java.util.List;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a WAV file, it is heard or refused. */
class WavFuzzTest {
    private static final byte[] PLAIN = new WavBytes().signal(Sound.tone(440, 16_000, 1_000, 0.5)).bytes();
    private static final byte[] SHORT = new WavBytes().bytes();

    @Fuzzed
    void open_damaged_isHeardOrRefused(@ForAll long seed) {
        Fuzzing.read(seed, List.of(PLAIN, SHORT), input -> {
            try (var source = WavFile.open(new ByteArrayInputStream(input), "-")) {
                assertThat(Sound.frames(source)).allSatisfy(
                        frame -> assertThat(frame.samples()).hasSizeBetween(1, 1600));
            } catch (ProblemException e) {
                assertThat(e.problem().code()).isIn(ProblemCode.WAV_01, ProblemCode.WAV_03);
            }
        });
    }
}
