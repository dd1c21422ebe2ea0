package bitan.audio;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.audio.Captured.End;
import bitan.audio.Captured.Frame;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A WAV file of any kind is read to its end, or as far as there is sound. */
class WavFileTest {

    @TempDir Path folder;

    static Stream<WavBytes> everyKind() {
        var kinds = new ArrayList<WavBytes>();
        for (int rate : new int[]{8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000}) {
            for (int channels : new int[]{1, 2, 6}) {
                for (int bits : new int[]{8, 16, 24, 32, -32, -64}) {
                    kinds.add(kind(rate, channels, bits, false));
                    kinds.add(kind(rate, channels, bits, true));
                }
            }
        }
        return kinds.stream();
    }

    /** Negative bits mean floating point. */
    private static WavBytes kind(int rate, int channels, int bits, boolean extensible) {
        var wav = new WavBytes();
        wav.rate = rate;
        wav.channels = channels;
        wav.tag = bits < 0 ? 3 : 1;
        wav.bits = Math.abs(bits);
        wav.extensible = extensible;
        return wav;
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anyPcm_readsAsTheSameTone(WavBytes wav) throws Exception {
        wav.signal(Sound.tone(1_000, wav.rate, wav.rate / 4, 0.5));

        try (var source = open(wav)) {
            var heard = Sound.samples(Sound.frames(source));

            assertThat(heard.length).isEqualTo(4_000);
            assertThat(source.totalSamples()).hasValue(heard.length);
            assertThat(source.problem()).isEmpty();
            assertThat(Sound.decibels(Sound.amplitude(heard, 1_000) / 0.5)).isCloseTo(0, Offset.offset(0.1));
        }
    }

    @Test
    void ownFormat_isCopiedExactly() throws Exception {
        var wav = new WavBytes();
        wav.data = new byte[]{1, 0, -1, -1, 0, -128, -1, 127};

        assertThat(Sound.samples(Sound.frames(open(wav)))).containsExactly(1, -1, -32768, 32767);
    }

    @Test
    void channels_areMixedToTheirMean() throws Exception {
        var wav = new WavBytes();
        wav.channels = 2;
        wav.data = new byte[]{100, 0, 50, 0};

        assertThat(Sound.samples(Sound.frames(open(wav)))).containsExactly(75);
    }

    @Test
    void floatBeyondFullScale_clipsAndNoNumberIsSilence() throws Exception {
        var wav = new WavBytes();
        wav.tag = 3;
        wav.bits = 32;
        wav.signal(new double[]{9, -9, Double.NaN, Double.POSITIVE_INFINITY});

        assertThat(Sound.samples(Sound.frames(open(wav)))).containsExactly(32767, -32768, 0, 32767);
    }

    @Test
    void frames_areOf100MillisecondsAndCountOn() throws Exception {
        var wav = new WavBytes().signal(new double[4_000]);

        var frames = Sound.frames(open(wav));

        assertThat(frames).extracting(frame -> frame.samples().length).containsExactly(1600, 1600, 800);
        assertThat(frames).extracting(Frame::position).containsExactly(0L, 1600L, 3200L);
    }

    @Test
    void chunksInAnyOrder_withOddSizes_areWalkedPast() throws Exception {
        var wav = WavBytes.second();
        wav.before = WavBytes.chunk("LIST", new byte[7], -1);
        wav.after = WavBytes.chunk("id3 ", new byte[3], -1);
        wav.dataFirst = true;

        try (var source = WavFile.open(file(wav.bytes()))) {
            assertThat(source.totalSamples()).hasValue(16_000);
            assertThat(Sound.samples(Sound.frames(source))).hasSize(16_000);
            assertThat(source.problem()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xffff_ffffL, 0x7fff_f000L, 0x8000_0000L})
    void openLength_readsToTheEnd(long length) throws Exception {
        var wav = WavBytes.second();
        wav.dataLength = length;
        wav.riffLength = length == 0 ? 36 : length;

        try (var source = WavFile.open(new ByteArrayInputStream(wav.bytes()), "-")) {
            assertThat(source.totalSamples()).isEmpty();
            assertThat(Sound.samples(Sound.frames(source))).hasSize(16_000);
            assertThat(source.problem()).isEmpty();
        }
    }

    @Test
    void openLength_inAFile_isKnownFromItsSize() throws Exception {
        var wav = WavBytes.second();
        wav.dataLength = 0;
        wav.riffLength = 0;

        assertThat(WavFile.open(file(wav.bytes())).totalSamples()).hasValue(16_000);
    }

    @Test
    void streamThatDrips_readsWhole() throws Exception {
        var drip = new FilterInputStream(new ByteArrayInputStream(WavBytes.second().bytes())) {
            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return super.read(into, from, Math.min(count, 7));
            }
        };

        assertThat(Sound.samples(Sound.frames(WavFile.open(drip, "-")))).hasSize(16_000);
    }

    @Test
    void truncated_givesWhatIsThereAndThenSaysSo() throws Exception {
        var bytes = WavBytes.second().bytes();
        var file = file(Arrays.copyOf(bytes, 44 + 24_001));

        try (var source = WavFile.open(file)) {
            assertThat(source.totalSamples()).hasValue(12_000);
            assertThat(Sound.samples(Sound.frames(source))).hasSize(12_000);
            assertThat(source.problem())
                    .contains(Problem.of(ProblemCode.WAV_02, file, "0.8"));
        }
    }

    @Test
    void diskThatFails_givesWhatWasReadAndThenSaysSo() throws Exception {
        var failing = new FilterInputStream(new ByteArrayInputStream(WavBytes.second().bytes(), 0, 20_000)) {
            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                int got = super.read(into, from, count);
                if (got < 0) {
                    throw new IOException("bad sector");
                }
                return got;
            }
        };

        var source = WavFile.open(failing, "-");

        assertThat(Sound.frames(source)).isNotEmpty();
        assertThat(source.problem()).map(Problem::code).contains(ProblemCode.WAV_02);
    }

    @Test
    void afterTheEnd_staysEnded() throws Exception {
        var source = open(WavBytes.second());
        Sound.frames(source);

        assertThat(source.next()).isEqualTo(new End());
    }

    @Test
    void closed_endsQuietly() throws Exception {
        var source = open(WavBytes.second());
        source.next();
        source.close();
        source.close();

        assertThat(source.next()).isEqualTo(new End());
        assertThat(source.problem()).isEmpty();
    }

    @Test
    void interruptedReader_isToldSo() throws Exception {
        var source = open(WavBytes.second());
        Thread.currentThread().interrupt();

        assertThatThrownBy(source::next).isInstanceOf(InterruptedException.class);
    }

    private WavFile open(WavBytes wav) throws IOException, ProblemException {
        return WavFile.open(file(wav.bytes()));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.wav"), bytes);
    }
}
