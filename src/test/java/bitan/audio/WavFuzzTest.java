package bitan.audio;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
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
    private static final byte[] IMA = adpcm(0x11);
    private static final byte[] MS = adpcm(2);
    private static final byte[] LARGE = large();

    @Fuzzed
    void open_damaged_isHeardOrRefused(@ForAll long seed) {
        Fuzzing.read(seed, List.of(PLAIN, SHORT, IMA, MS, LARGE), input -> {
            try (var source = WavFile.open(new ByteArrayInputStream(input), "-")) {
                assertThat(Sound.frames(source)).allSatisfy(
                        frame -> assertThat(frame.samples()).hasSizeBetween(1, 1600));
            } catch (ProblemException e) {
                assertThat(e.problem().code()).isIn(ProblemCode.WAV_01, ProblemCode.WAV_03);
            }
        });
    }

    private static byte[] adpcm(int tag) {
        var wav = new WavBytes();
        wav.tag = tag;
        wav.bits = 4;
        wav.channels = 2;
        wav.block = 64;
        wav.data = new byte[1_000];
        Arrays.fill(wav.data, (byte) 0x75);
        wav.before = WavBytes.chunk("LIST", new byte[7], -1);
        return wav.bytes();
    }

    private static byte[] large() {
        var wav = new WavBytes().signal(Sound.tone(440, 16_000, 500, 0.5));
        wav.magic = "RF64";
        wav.before = WavBytes.chunk("ds64", new byte[28], -1);
        wav.after = WavBytes.chunk("data", wav.data, -1);
        wav.dataLength = 0xffff_ffffL;
        return wav.bytes();
    }
}
