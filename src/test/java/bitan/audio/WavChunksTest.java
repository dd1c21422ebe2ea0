package bitan.audio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the lengths in a WAV file say, no sound of it is lost and nothing but sound is heard. */
class WavChunksTest {
    private static final int SECOND = 16_000;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RF64", "BW64"})
    void largeFile_hasItsLengthElsewhere(String magic) throws Exception {
        var wav = WavBytes.second();
        wav.magic = magic;
        wav.riffLength = 0xffff_ffffL;
        wav.dataLength = 0xffff_ffffL;
        wav.after = WavBytes.chunk("LIST", new byte[50], -1);
        wav.before = WavBytes.chunk("ds64", large(wav.bytes().length + 28, wav.data.length), -1);

        assertHeard(wav.bytes(), SECOND);
        assertBrokenOff(Arrays.copyOf(wav.bytes(), 20_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void largeFile_ofAStream_leavesItsLengthOpen(long placeholder) throws Exception {
        var wav = WavBytes.second();
        wav.magic = "RF64";
        wav.riffLength = 0xffff_ffffL;
        wav.dataLength = 0xffff_ffffL;
        wav.before = WavBytes.chunk("ds64", large(placeholder, placeholder), -1);

        assertHeard(wav.bytes(), SECOND);
    }

    @ParameterizedTest
    @ValueSource(longs = {0xffff_ffffL, 0xffff_f000L, 0x8000_0000L, 0x7fff_ffffL, 0x7fff_f024L, 0x7fff_f000L,
            0x7fff_e000L, 0x7f00_0000L, 0x4000_0000L, 0x3fff_ffdcL, 0x1000_0000L})
    void placeholderOfAnyWriter_isNoPromise(long length) throws Exception {
        var wav = WavBytes.second();
        wav.dataLength = length;
        for (long riff : new long[]{length, length + 36, 0, 0xffff_ffffL}) {
            wav.riffLength = riff & 0xffff_ffffL;
            assertHeard(wav.bytes(), SECOND);
        }
    }

    @Test
    void lengthThatOnlyOneHeaderHasWrong_isNoBreak() throws Exception {
        var wav = WavBytes.second();
        wav.dataLength = 100_000;

        assertHeard(wav.bytes(), SECOND);
    }

    @Test
    void lengthOfABrokenRecorder_leavesNothingOut() throws Exception {
        var wav = WavBytes.second();
        wav.riffLength = wav.bytes().length - 8L;
        for (long length : new long[]{0, 2, 16_000}) {
            wav.dataLength = length;
            assertHeard(wav.bytes(), SECOND);
        }
    }

    @Test
    void severalDataChunks_areHeardToTheLast() throws Exception {
        var wav = WavBytes.second();
        var more = new ByteArrayOutputStream();
        more.writeBytes(WavBytes.chunk("LIST", new byte[7], -1));
        more.writeBytes(WavBytes.chunk("data", new byte[0], -1));
        more.writeBytes(WavBytes.chunk("data", wav.data, -1));
        wav.after = more.toByteArray();

        assertHeard(wav.bytes(), 2 * SECOND);
    }

    @Test
    void samplesInPiecesOfAList_areHeard() throws Exception {
        var wav = WavBytes.second();
        var list = new ByteArrayOutputStream();
        list.writeBytes("wavl".getBytes(StandardCharsets.US_ASCII));
        list.writeBytes(WavBytes.chunk("data", wav.data, -1));
        list.writeBytes(WavBytes.chunk("slnt", new byte[4], -1));
        list.writeBytes(WavBytes.chunk("data", wav.data, -1));
        var whole = wav.bytes();
        var file = new ByteArrayOutputStream();
        file.write(whole, 0, 36);
        file.writeBytes(WavBytes.chunk("LIST", list.toByteArray(), -1));

        assertHeard(file.toByteArray(), 2 * SECOND);
    }

    @Test
    void filesJoinedEndToEnd_areHeardAsLongAsTheyAreAlike() throws Exception {
        var wav = WavBytes.second();
        assertHeard(joined(wav.bytes(), wav.bytes()), 2 * SECOND);

        var other = WavBytes.second();
        other.rate = 8_000;
        assertBrokenOff(joined(wav.bytes(), other.bytes()));
    }

    @Test
    void oddChunkWithoutItsPadding_isPassed() throws Exception {
        var wav = WavBytes.second();
        wav.before = unpadded(WavBytes.chunk("LIST", new byte[7], -1));
        wav.after = unpadded(WavBytes.chunk("LIST", new byte[33], -1));

        assertHeard(wav.bytes(), SECOND);
    }

    @Test
    void oddSamplesWithoutTheirPadding_areFollowedByMore() throws Exception {
        var wav = new WavBytes();
        wav.bits = 8;
        wav.data = new byte[SECOND - 1];
        Arrays.fill(wav.data, (byte) 0x80);
        wav.after = WavBytes.chunk("data", wav.data, -1);
        var padded = wav.bytes();
        int end = 44 + wav.data.length;
        var unpadded = joined(Arrays.copyOf(padded, end), Arrays.copyOfRange(padded, end + 1, padded.length));

        assertHeard(padded, 2 * (SECOND - 1));
        assertHeard(unpadded, 2 * (SECOND - 1));
    }

    @Test
    void tagOfAPlayer_beforeTheFile_isPassed() throws Exception {
        var tag = Arrays.copyOf(HexFormat.of().parseHex("49443304000000000101"), 10 + 129);
        var footer = Arrays.copyOf(HexFormat.of().parseHex("49443304001000000005"), 10 + 5 + 10);

        assertHeard(joined(tag, WavBytes.second().bytes()), SECOND);
        assertHeard(joined(joined(tag, footer), WavBytes.second().bytes()), SECOND);
        var late = WavBytes.second();
        late.dataFirst = true;
        assertThat(Sound.samples(Sound.frames(WavFile.open(
                Files.write(folder.resolve("tagged.wav"), joined(tag, late.bytes())))))).hasSize(SECOND);
    }

    /** As a file and as a stream. */
    private void assertHeard(byte[] bytes, int samples) throws Exception {
        try (var file = WavFile.open(Files.write(folder.resolve("x.wav"), bytes));
                var stream = WavFile.open(new ByteArrayInputStream(bytes), "-")) {
            assertThat(Sound.samples(Sound.frames(file))).hasSize(samples);
            assertThat(Sound.samples(Sound.frames(stream))).hasSize(samples);
            assertThat(file.problem()).isEmpty();
            assertThat(stream.problem()).isEmpty();
        }
    }

    private static void assertBrokenOff(byte[] bytes) throws Exception {
        try (var stream = WavFile.open(new ByteArrayInputStream(bytes), "-")) {
            assertThat(Sound.frames(stream)).isNotEmpty();
            assertThat(stream.problem()).map(Problem::code).contains(ProblemCode.WAV_02);
        }
    }

    private static byte[] large(long riff, long data) {
        return ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN).putLong(riff).putLong(data).array();
    }

    private static byte[] unpadded(byte[] chunk) {
        return Arrays.copyOf(chunk, chunk.length - 1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
