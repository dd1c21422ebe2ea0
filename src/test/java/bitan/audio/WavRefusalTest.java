package bitan.audio;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is no WAV file with sound is refused, and it is said why. */
class WavRefusalTest {

    @TempDir Path folder;

    @Test
    void missingFile_isNamed() {
        assertProblem(folder.resolve("none.wav"), ProblemCode.WAV_04, "no such file");
    }

    @Test
    void directory_isNamed() {
        assertProblem(folder, ProblemCode.WAV_04, "a directory");
    }

    @Test
    void emptyFile_hasNoSound() {
        assertThat(problem(new byte[0])).isEqualTo(Problem.of(ProblemCode.WAV_03, "-"));
    }

    @Test
    void noSamples_hasNoSound() {
        var wav = new WavBytes();
        wav.after = WavBytes.chunk("LIST", new byte[20], -1);

        assertThat(problem(wav.bytes())).isEqualTo(Problem.of(ProblemCode.WAV_03, "-"));
    }

    @Test
    void lessThanOneFrame_hasNoSound() {
        var wav = new WavBytes();
        wav.data = new byte[]{1};

        assertThat(problem(wav.bytes())).isEqualTo(Problem.of(ProblemCode.WAV_03, "-"));
    }

    @Test
    void textFile_isNotWav() {
        assertProblem("Hello, this is no sound".getBytes(StandardCharsets.UTF_8), ProblemCode.WAV_01,
                "no RIFF WAVE header");
    }

    @Test
    void compressed_isNotPcm() {
        var wav = WavBytes.second();
        wav.tag = 0x55;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, "compressed, format 0x0055");
    }

    @Test
    void noChannels_isRefused() {
        var wav = WavBytes.second();
        wav.channels = 0;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, "0 channels");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_999, 192_001, -1})
    void absurdRate_isRefused(int rate) {
        var wav = WavBytes.second();
        wav.rate = rate;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Integer.toUnsignedString(rate) + " Hz");
    }

    @Test
    void framesOfTheWrongSize_areRefused() {
        var wav = WavBytes.second();
        wav.block = 3;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, "frames of 3 bytes, not 2");
    }

    @Test
    void oddFloat_isRefused() {
        var wav = new WavBytes();
        wav.tag = 3;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, "16 bit");
    }

    @Test
    void samplesBeforeTheirFormat_inAStream_isAProblem() {
        var wav = WavBytes.second();
        wav.dataFirst = true;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, "samples before their format");
    }

    @Test
    void hugeChunkBeforeTheSamples_endsBeforeItsFormat() {
        var wav = WavBytes.second();
        wav.before = WavBytes.chunk("LIST", new byte[7], 0xffff_fff9L);

        assertProblem(wav.bytes(), ProblemCode.WAV_01, "ends before its format");
    }

    private static Problem problem(byte[] bytes) {
        try (var source = WavFile.open(new ByteArrayInputStream(bytes), "-")) {
            throw new AssertionError("opened, " + source.totalSamples());
        } catch (ProblemException e) {
            return e.problem();
        }
    }

    private static void assertProblem(byte[] bytes, ProblemCode code, String why) {
        assertThat(problem(bytes)).isEqualTo(Problem.of(code, "-", why));
    }

    private static void assertProblem(Path file, ProblemCode code, String why) {
        assertThatThrownBy(() -> WavFile.open(file)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().facts()).isEqualTo(List.of(file.toString(), why)))
                .hasMessageContaining(code.label());
    }
}
