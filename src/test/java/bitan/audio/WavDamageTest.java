package bitan.audio;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the bytes, a WAV file is read or refused with a problem; nothing else is ever thrown. */
class WavDamageTest {

    private static final byte[] SOUND = new WavBytes().signal(Sound.tone(440, 16_000, 3_000, 0.5)).bytes();

    @Property
    void randomBytes_areReadOrRefused(@ForAll @Size(max = 300) byte[] bytes) throws InterruptedException {
        assertReadOrRefused(bytes);
    }

    @Property
    void randomChunks_areReadOrRefused(@ForAll @Size(max = 300) byte[] bytes) throws InterruptedException {
        var wav = new WavBytes();
        wav.before = bytes;
        wav.data = bytes;

        assertReadOrRefused(wav.bytes());
    }

    @Property
    void mutatedHeader_isReadOrRefused(@ForAll("places") int[] places,
            @ForAll("extremes") byte value) throws InterruptedException {
        var bytes = SOUND.clone();
        for (int place : places) {
            bytes[place] = value;
        }

        assertReadOrRefused(bytes);
    }

    @Property
    void truncated_givesEveryWholeSampleLeft(@ForAll @IntRange(min = 46, max = 6_043) int length)
            throws Exception {
        try (var source = WavFile.open(new ByteArrayInputStream(Arrays.copyOf(SOUND, length)), "-")) {
            assertThat(Sound.samples(Sound.frames(source))).hasSize((length - 44) / 2);
            assertThat(source.problem()).map(problem -> problem.code()).contains(ProblemCode.WAV_02);
        }
    }

    @Property
    void truncatedHeader_isRefused(@ForAll @IntRange(max = 45) int length) throws InterruptedException {
        assertReadOrRefused(Arrays.copyOf(SOUND, length));
    }

    @Provide
    Arbitrary<int[]> places() {
        return Arbitraries.integers().between(0, 43).array(int[].class).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Byte> extremes() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.bytes()),
                Tuple.of(2, Arbitraries.of((byte) 0, (byte) 1, (byte) 0x7f, (byte) 0x80, (byte) 0xff)));
    }

    private static void assertReadOrRefused(byte[] bytes) throws InterruptedException {
        try (var source = WavFile.open(new ByteArrayInputStream(bytes), "-")) {
            assertThat(Sound.frames(source)).isNotEmpty()
                    .allSatisfy(frame -> assertThat(frame.samples()).hasSizeBetween(1, 1600));
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isIn(EnumSet.of(ProblemCode.WAV_01, ProblemCode.WAV_03));
            assertThat(e.problem().facts()).first().isEqualTo("-");
        }
    }
}
