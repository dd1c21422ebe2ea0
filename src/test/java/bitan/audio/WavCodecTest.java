package bitan.audio;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** What telephones and voice recorders write is read as what was said. */
class WavCodecTest {

    @ParameterizedTest
    @CsvSource({"6, 1, false", "6, 2, false", "6, 2, true", "7, 1, false", "7, 2, true"})
    void telephone_readsAsTheSameTone(int tag, int channels, boolean extensible) throws Exception {
        var wav = new WavBytes();
        wav.rate = 8_000;
        wav.channels = channels;
        wav.signal(Sound.tone(1_000, wav.rate, wav.rate, 0.5));
        wav.data = byTheLaw(wav.data, tag == 6 ? Encoding.ALAW : Encoding.ULAW);
        wav.tag = tag;
        wav.bits = 8;
        wav.extensible = extensible;
        wav.dataLength = 0xffff_ffffL;

        assertTone(wav, 0.5, 16_000);
    }

    /** By hand, with the tables of the standard: seven times the largest step from 100 up. */
    @Test
    void imaAdpcm_isDecodedByTheStandard() throws Exception {
        var wav = adpcm(0x11, 8, "6400 00 00 77777777");

        assertThat(samples(wav)).containsExactly(100, 111, 141, 204, 340, 633, 1264, 2621, 5531);
    }

    @Test
    void imaAdpcm_ofTwoChannels_standsInWordsOfEight() throws Exception {
        var wav = adpcm(0x11, 16, "6400 00 00 6400 00 00 70000000 00000000");
        wav.channels = 2;

        // the mean of 100, 100, 111, 113, 114, 115, 116, 117, 118 and of 100 throughout
        assertThat(samples(wav)).containsExactly(100, 100, 106, 106, 107, 108, 108, 108, 109);
    }

    /** By hand: what is foretold, and the difference of so many steps. */
    @Test
    void msAdpcm_formatEndsBeforeItsPredictors_isDecodedByTheStandardOnes() throws Exception {
        var file = ByteBuffer.allocate(112).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(104);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(20);
        file.putShort((short) 2).putShort((short) 2).putInt(16_000).putInt(16_000);
        file.putShort((short) 64).putShort((short) 4).putShort((short) 2).putShort((short) 52);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(64);
        try (var source = WavFile.open(new ByteArrayInputStream(file.array()), "-")) {
            assertThat(Sound.frames(source)).isNotEmpty();
        }
    }

    @Test
    void msAdpcm_isDecodedByTheStandard() throws Exception {
        // 50, 100 and the second predictor, 2 × last − before: 150 + 16, 232 − 16; the step stays 16
        assertThat(samples(adpcm(2, 8, "01 1000 6400 3200 1f"))).containsExactly(50, 100, 166, 216);
        // the first predictor, the last again, and a step of 100 that grows by 768 / 256 after −8
        assertThat(samples(adpcm(2, 8, "00 6400 6400 3200 81"))).containsExactly(50, 100, -700, -400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x11", "0x02"})
    void adpcm_thatBreaksOffInABlock_givesWhatThereIs(String tag) throws Exception {
        var wav = adpcm(Integer.decode(tag), 256, "00".repeat(600));

        for (int length = 0; length <= wav.data.length; length++) {
            wav.data = new byte[length];
            try (var source = open(wav)) {
                assertThat(Sound.samples(Sound.frames(source)).length).isLessThanOrEqualTo(2 * length);
                assertThat(source.problem()).isEmpty();
            } catch (ProblemException e) {
                assertThat(length).isLessThan(7);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"16, 1", "16, 2", "24, 1", "32, 1", "-32, 2", "-64, 1", "8, 1"})
    void bigEndian_readsAsTheSameTone(int bits, int channels) throws Exception {
        var wav = new WavBytes();
        wav.magic = "RIFX";
        wav.tag = bits < 0 ? 3 : 1;
        wav.bits = Math.abs(bits);
        wav.channels = channels;
        wav.before = wav.piece("LIST", new byte[9], -1);
        wav.signal(Sound.tone(1_000, 16_000, 16_000, 0.5));

        assertTone(wav, 0.5, 16_000);
    }

    @ParameterizedTest
    @CsvSource({"24, 4", "20, 4", "20, 3", "12, 2", "16, 4"})
    void samplesInWiderWords_readAsTheSameTone(int bits, int container) throws Exception {
        var wav = new WavBytes();
        wav.bits = bits;
        wav.container = container;
        wav.signal(Sound.tone(1_000, 16_000, 16_000, 0.5));

        assertTone(wav, 0.5, 16_000);
    }

    private static void assertTone(WavBytes wav, double amplitude, int samples) throws Exception {
        try (var source = open(wav)) {
            var heard = Sound.samples(Sound.frames(source));

            assertThat(heard.length).isEqualTo(samples);
            assertThat(source.problem()).isEmpty();
            assertThat(Sound.decibels(Sound.amplitude(heard, 1_000) / amplitude)).isCloseTo(0,
                    Offset.offset(0.2));
        }
    }

    private static WavBytes adpcm(int tag, int block, String hex) {
        var wav = new WavBytes();
        wav.tag = tag;
        wav.bits = 4;
        wav.block = block;
        wav.data = HexFormat.of().parseHex(hex.replace(" ", ""));
        return wav;
    }

    private static short[] samples(WavBytes wav) throws Exception {
        return Sound.samples(Sound.frames(open(wav)));
    }

    private static WavFile open(WavBytes wav) throws ProblemException {
        return WavFile.open(new ByteArrayInputStream(wav.bytes()), "-");
    }

    /** Each sample of 16 bits as one byte. */
    private static byte[] byTheLaw(byte[] pcm, Encoding law) throws Exception {
        var samples = new AudioInputStream(new ByteArrayInputStream(pcm),
                new AudioFormat(8_000, 16, 1, true, false),
                pcm.length / 2);
        var coded = new AudioFormat(law, 8_000, 8, 1, 1, 8_000, false);
        return AudioSystem.getAudioInputStream(coded, samples).readAllBytes();
    }
}
