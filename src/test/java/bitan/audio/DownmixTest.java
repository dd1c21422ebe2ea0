package bitan.audio;

import java.io.ByteArrayInputStream;
import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Of several channels nobody is lost, even if they cancel each other. */
class DownmixTest {
    private static final int RATE = 16_000;

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, -0.8, -1, -1.5})
    void channelsThatCancel_areTakenFromTheLouder(double inverse) throws Exception {
        var tone = Sound.tone(1_000, RATE, RATE, 0.4);

        var heard = heard(tone, times(tone, inverse));

        // one may be a little louder than the one that is taken
        assertThat(Sound.amplitude(heard, 1_000)).isBetween(0.39, 0.4 * Math.max(1, -inverse) + 0.01);
    }

    @Test
    void channelsThatCancel_withTheSameHumAndOffset_areHeard() throws Exception {
        var tone = Sound.tone(1_000, RATE, RATE, 0.2);
        var hum = Sound.tone(50, RATE, RATE, 0.4);
        Arrays.setAll(hum, i -> hum[i] + 0.2);

        var heard = heard(plus(tone, hum), plus(times(tone, -1), hum));

        assertThat(Sound.amplitude(heard, 1_000)).isCloseTo(0.2, Offset.offset(0.02));
    }

    @Test
    void twoPeople_oneInEachChannel_areBothHeard() throws Exception {
        var clerk = Sound.tone(600, RATE, RATE, 0.4);
        var caller = Sound.tone(1_000, RATE, RATE, 0.1);

        var heard = heard(clerk, caller);

        assertThat(Sound.amplitude(heard, 600)).isCloseTo(0.2, Offset.offset(0.01));
        assertThat(Sound.amplitude(heard, 1_000)).isCloseTo(0.05, Offset.offset(0.01));
    }

    @Test
    void oneAfterTheOther_areHeardFromTheirFirstSample() throws Exception {
        var tone = Sound.tone(1_000, RATE, RATE, 0.4);
        var silence = new double[RATE];

        var second = Arrays.copyOfRange(heard(joined(tone, silence), joined(silence, tone)), RATE, 2 * RATE);

        assertThat(Sound.amplitude(Arrays.copyOf(second, 2_000), 1_000)).isCloseTo(0.2, Offset.offset(0.02));
    }

    private static short[] heard(double[] left, double[] right) throws Exception {
        var wav = new WavBytes();
        wav.channels = 2;
        wav.signals(left, right);
        try (var source = WavFile.open(new ByteArrayInputStream(wav.bytes()), "-")) {
            return Sound.samples(Sound.frames(source));
        }
    }

    private static double[] times(double[] signal, double factor) {
        return Arrays.stream(signal).map(value -> value * factor).toArray();
    }

    private static double[] plus(double[] one, double[] other) {
        var sum = new double[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    private static double[] joined(double[] one, double[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
