package bitan.audio;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.ProblemText;
import bitan.problem.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is no WAV file with sound is refused, and it is said why. */
class WavRefusalTest {

    @TempDir Path folder;

    @Test
    void missingFile_isNamed() {
        assertProblem(folder.resolve("none.wav"), ProblemCode.WAV_04, Reason.NO_SUCH_FILE);
    }

    @Test
    void directory_isNamed() {
        assertProblem(folder, ProblemCode.WAV_04, Reason.IS_FOLDER);
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
                Reason.NO_SOUND_HEADER);
    }

    @ParameterizedTest
    @CsvSource({"fffb9064, MP3", "49443303000000000002 0000 fffb9064, MP3", "fff15080, AAC",
            "49443303000000000000 664c6143, FLAC", "664c6143, FLAC", "2321414d520a, AMR",
            "2321414d522d57420a, AMR-WB",
            "022321 53494c4b5f5633, SILK", "00000020667479704d344120, M4A/MP4 (AAC)",
            "000000186674797033677035, 3GP",
            "4f676753 000000000000000000000000000000000000000000000000 4f70757348656164, OGG/Opus",
            "4f676753 000000000000000000000000000000000000000000000000 01766f72626973, OGG/Vorbis",
            "4f676753, OGG", "464f524d0000000041494646, AIFF", "464f524d0000000041494643, AIFC",
            "63616666, CAF",
            "3026b2758e66cf11, WMA/ASF", "2e736e64, AU", "524946460000000041564920, AVI",
            "1a45dfa3, WebM/Matroska"})
    void otherSoundFile_isNamed(String hex, String kind) {
        var bytes = Arrays.copyOf(HexFormat.of().parseHex(hex.replace(" ", "")), 100);

        assertProblem(bytes, ProblemCode.WAV_01, Reason.OTHER_SOUND_FORMAT, kind);
        assertThat(ProblemText.line(problem(bytes), Locale.SIMPLIFIED_CHINESE)).contains("（这是 " + kind + "）");
        assertThat(ProblemText.line(problem(bytes), Locale.ENGLISH)).contains("(it is " + kind + ")");
    }

    @ParameterizedTest
    @CsvSource({"0x31, GSM 6.10", "0x45, G.726 ADPCM", "0x161, WMA"})
    void otherCodec_isNamed(int tag, String codec) {
        var wav = WavBytes.second();
        wav.tag = tag;

        assertThat(problem(wav.bytes()).facts().getLast()).startsWith(codec);
    }

    @Test
    void blocksTooSmallToHoldASample_areRefused() {
        var wav = new WavBytes();
        wav.tag = 0x11;
        wav.bits = 4;
        wav.data = new byte[1000];
        for (int block : new int[]{0, 3, 4, 7}) {
            wav.block = block;
            assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.BLOCK_SIZE, block);
        }
    }

    @Test
    void id3WithoutAnything_isRefused() {
        assertProblem(HexFormat.of().parseHex("4944330300000000007f00"), ProblemCode.WAV_01,
                Reason.ENDS_BEFORE_FORMAT);
    }

    @Test
    void compressed_isNotPcm() {
        var wav = WavBytes.second();
        wav.tag = 0x55;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.OTHER_CODEC, "MP3, 0x0055");
    }

    @Test
    void noChannels_isRefused() {
        var wav = WavBytes.second();
        wav.channels = 0;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.CHANNELS, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_999, 192_001, -1})
    void absurdRate_isRefused(int rate) {
        var wav = WavBytes.second();
        wav.rate = rate;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.SAMPLE_RATE,
                Integer.toUnsignedString(rate));
    }

    @Test
    void framesOfTheWrongSize_areRefused() {
        var wav = WavBytes.second();
        wav.block = 3;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.BLOCK_SIZE, 3);
    }

    @Test
    void oddFloat_isRefused() {
        var wav = new WavBytes();
        wav.tag = 3;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.BITS, 16);
    }

    @Test
    void samplesBeforeTheirFormat_inAStream_isAProblem() {
        var wav = WavBytes.second();
        wav.dataFirst = true;

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.FORMAT_AFTER_SAMPLES);
    }

    @Test
    void hugeChunkBeforeTheSamples_endsBeforeItsFormat() {
        var wav = WavBytes.second();
        wav.before = WavBytes.chunk("LIST", new byte[7], 0xffff_fff9L);

        assertProblem(wav.bytes(), ProblemCode.WAV_01, Reason.ENDS_BEFORE_FORMAT);
    }

    private static Problem problem(byte[] bytes) {
        try (var source = WavFile.open(new ByteArrayInputStream(bytes), "-")) {
            throw new AssertionError("opened, " + source.totalSamples());
        } catch (ProblemException e) {
            return e.problem();
        }
    }

    private static void assertProblem(byte[] bytes, ProblemCode code, Reason why, Object... found) {
        var facts = Stream.concat(Stream.of("-", why), Stream.of(found)).toArray();
        assertThat(problem(bytes)).isEqualTo(Problem.of(code, facts));
    }

    private static void assertProblem(Path file, ProblemCode code, Reason why) {
        assertThatThrownBy(() -> WavFile.open(file)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().facts()).isEqualTo(List.of(file.toString(), why.toString())))
                .hasMessageContaining(code.label());
    }
}
