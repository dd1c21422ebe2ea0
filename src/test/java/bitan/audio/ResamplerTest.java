package bitan.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResamplerTest {

    @ParameterizedTest
    @ValueSource(ints = {4_000, 8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 44_099, 48_000, 96_000,
            192_000})
    void speechTone_anyRate_keepsItsLevel(int rate) {
        var heard = resampled(Sound.tone(1_000, rate, rate, 0.5), rate);

        assertThat(Sound.decibels(Sound.amplitude(heard, 1_000) / 0.5)).isCloseTo(0, Offset.offset(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {22_050, 32_000, 44_100, 44_099, 48_000, 96_000, 192_000})
    void toneAboveTheBand_isAtLeast60DecibelsDown(int rate) {
        var heard = resampled(Sound.tone(10_000, rate, rate, 0.9), rate);

        assertThat(Sound.decibels(Sound.peak(heard) / 0.9)).isLessThan(-60);
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 8_000, 11_025})
    void lowRate_leavesNoImageAboveItsOwnBand(int rate) {
        var heard = resampled(Sound.tone(1_000, rate, rate, 0.9), rate);

        assertThat(Sound.decibels(Sound.amplitude(heard, rate - 1_000.0) / 0.9)).isLessThan(-60);
    }

    @Test
    void highestSpeech_48kHz_passes() {
        var heard = resampled(Sound.tone(6_800, 48_000, 48_000, 0.5), 48_000);

        assertThat(Sound.decibels(Sound.amplitude(heard, 6_800) / 0.5)).isCloseTo(0, Offset.offset(0.1));
    }

    @Test
    void modelsOwnRate_comesOutUnchanged() {
        var heard = new Resampler(16_000).push(new float[]{1, -2, 32767, -32768, 0}, 5);

        assertThat(heard).containsExactly(1, -2, 32767, -32768, 0);
    }

    @Test
    void step_staysInPlace() {
        var step = new double[48_000];
        Arrays.fill(step, 24_000, 48_000, 0.5);

        var heard = resampled(step, 48_000);

        assertThat(heard[7_900]).isCloseTo((short) 0, Offset.offset((short) 300));
        assertThat(heard[8_100]).isCloseTo((short) 16_384, Offset.offset((short) 300));
        assertThat(heard[8_000] - heard[7_999]).isGreaterThan(6_000);
    }

    @Test
    void overload_clipsInsteadOfTurningOver() {
        var loud = new double[48_000];
        Arrays.fill(loud, 1.7);

        assertThat(resampled(loud, 48_000)[8_000]).isEqualTo(Short.MAX_VALUE);
    }

    @Property(tries = 100)
    void anySplit_givesTheSameSamples(@ForAll @Size(max = 40) List<@IntRange(max = 900) Integer> pieces,
            @ForAll @IntRange(min = 4_000, max = 192_000) int rate) {
        int total = pieces.stream().mapToInt(Integer::intValue).sum();
        var signal = Sound.tone(440, rate, total, 0.8);

        assertThat(resampled(signal, rate, pieces)).isEqualTo(resampled(signal, rate));
    }

    @Property(tries = 100)
    void length_isTheRoundedQuotient(@ForAll @IntRange(max = 20_000) int samples,
            @ForAll @IntRange(min = 4_000, max = 192_000) int rate) {
        assertThat((double) resampled(new double[samples], rate).length)
                .isCloseTo(samples * 16_000.0 / rate, Offset.offset(0.5));
    }

    private static short[] resampled(double[] signal, int rate) {
        return resampled(signal, rate, List.of(signal.length));
    }

    private static short[] resampled(double[] signal, int rate, List<Integer> pieces) {
        var resampler = new Resampler(rate);
        var scaled = Sound.scaled(signal);
        var out = new ArrayList<short[]>();
        int at = 0;
        for (int piece : pieces) {
            out.add(resampler.push(Arrays.copyOfRange(scaled, at, at + piece), piece));
            at += piece;
        }
        out.add(resampler.finish());
        return Sound.samples(out.stream().map(part -> new Captured.Frame(part, 0, 0)).toList());
    }
}
