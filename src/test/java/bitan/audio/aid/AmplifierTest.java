package bitan.audio.aid;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.audio.AudioSource;
import bitan.audio.aid.Fitting.Curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AmplifierTest {
    private static final Curve LEVEL = new Curve(0, 1);
    /** Above the room, below the knee: where the whole gain is given. */
    private static final double SOFT = -50;

    @Test
    void highPass_measured_passesTheVoiceAndNotTheRumble() {
        assertThat(highPass(150)).isCloseTo(-3, within(0.2));
        assertThat(highPass(37.5)).isLessThan(-22);
        assertThat(highPass(1_000)).isCloseTo(0, within(0.1));
        assertThat(highPass(7_000)).isCloseTo(0, within(0.1));
    }

    private static double highPass(double hertz) {
        return Tones.response(Biquad.highPass(150, AudioSource.SAMPLE_RATE)::next, hertz);
    }

    @ParameterizedTest
    @ValueSource(doubles = {400, 800, 1_200, 1_500, 1_900, 3_000, 6_000})
    void bands_withoutGain_areLevelTogether(double hertz) {
        assertThat(Tones.gain(hertz, SOFT, new Fitting(LEVEL, LEVEL, 0))).isCloseTo(0, within(0.3));
    }

    @Test
    void bands_measured_areApart() {
        var lowOnly = new Fitting(new Curve(20, 1), LEVEL, 0);
        assertThat(Tones.gain(400, SOFT, lowOnly)).isCloseTo(20, within(0.5));
        assertThat(Tones.gain(5_000, SOFT, lowOnly)).isCloseTo(0, within(0.5));
    }

    private static double compressed(double level, double ratio) {
        var compressor = new Compressor(AudioSource.SAMPLE_RATE);
        return Tones.response(sample -> compressor.next(sample * Math.pow(10, (level + 20) / 20),
                new Curve(0, ratio)), 3_000) - level - 20;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 2.5})
    void compression_measured_hasItsRatio(double ratio) {
        double out = 30 + compressed(-10, ratio) - compressed(-40, ratio);
        assertThat(30 / out).isCloseTo(ratio, within(0.03 * ratio));
    }

    @Test
    void strengths_ofSpeechInItsConsonants_riseFromLightToStrong() {
        var gains = Stream.of(Fitting.LIGHT, Fitting.MEDIUM, Fitting.STRONG)
                .map(fitting -> Tones.gain(3_000, -36, fitting)).toList();
        assertThat(gains).isSorted();
        assertThat(gains.getFirst()).isGreaterThan(6);
        assertThat(gains.getLast() - gains.getFirst()).isGreaterThan(8);
        assertThat(Tones.gain(500, -36, Fitting.STRONG)).isLessThan(gains.getLast() - 6);
    }

    @Test
    void room_softerThanSpeech_isAmplifiedLess() {
        assertThat(Tones.gain(3_000, -75, Fitting.STRONG))
                .isLessThan(Tones.gain(3_000, SOFT, Fitting.STRONG) - 15);
    }

    @Test
    void volume_sixDecibels_areHeard() {
        double usual = Tones.gain(3_000, -40, Fitting.LIGHT);
        assertThat(Tones.gain(3_000, -40, Fitting.LIGHT.withVolume(-6))).isCloseTo(usual - 6, within(0.2));
    }

    @ParameterizedTest
    @MethodSource("loudInputs")
    void anything_amplifiedMost_neverIsLouderThanTheCeiling(short[] samples) {
        var out = new Amplifier().amplify(samples, Optional.of(Fitting.STRONG.withVolume(9)));
        assertThat(Tones.peak(out)).isLessThanOrEqualTo(Limiter.CEILING);
    }

    static Stream<short[]> loudInputs() {
        var random = new Random(15);
        var square = new short[16_000];
        var noise = new short[16_000];
        var impulses = new short[16_000];
        var suddenly = Arrays.copyOf(new short[8_000], 16_000);
        for (int i = 0; i < square.length; i++) {
            square[i] = i / 20 % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
            noise[i] = (short) random.nextInt();
            impulses[i] = i % 97 == 0 ? Short.MIN_VALUE : 0;
            suddenly[i] = i < 8_000 ? (short) (i % 3) : square[i];
        }
        return Stream.of(square, noise, impulses, suddenly, Tones.tone(1_000, 0), Tones.tone(4_000, 3));
    }

    @Test
    void limiter_ofWhatIsNoNumber_isSilentAndGoesOn() {
        var limiter = new Limiter(AudioSource.SAMPLE_RATE);
        assertThat(limiter.next(Double.NaN)).isZero();
        assertThat(limiter.next(Double.POSITIVE_INFINITY)).isZero();
        assertThat(limiter.next(1e300)).isBetween(0.0, Limiter.CEILING);
        assertThat(limiter.next(-0.1)).isBetween(-0.1, 0.0);
    }

    @Test
    void silence_amplifiedMost_isSilence() {
        var amplifier = new Amplifier();
        amplifier.amplify(Tones.tone(1_000, -20), Optional.of(Fitting.STRONG));
        amplifier.amplify(new short[AudioSource.SAMPLE_RATE], Optional.of(Fitting.STRONG));
        assertThat(Tones.peak(amplifier.amplify(new short[160], Optional.of(Fitting.STRONG))))
                .isLessThan(1e-6);
    }

    @Test
    void unwanted_inAVoice_fadesWithoutAClickAndNothingIsLeft() {
        var amplifier = new Amplifier();
        var voice = Tones.tone(400, -20);
        amplifier.amplify(voice, Optional.of(Fitting.LIGHT));
        var fading = amplifier.amplify(voice, Optional.empty());
        for (int i = 1; i < fading.length; i++) {
            assertThat(Math.abs(fading[i] - fading[i - 1])).isLessThan(0.1f);
        }
        assertThat(Tones.peak(Arrays.copyOfRange(fading, 1_600, fading.length))).isLessThan(0.001);
        assertThat(Tones.peak(amplifier.amplify(voice, Optional.empty()))).isZero();
        assertThat(Tones.peak(amplifier.amplify(new short[160], Optional.of(Fitting.STRONG)))).isZero();
    }
}
