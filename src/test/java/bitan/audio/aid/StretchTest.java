package bitan.audio.aid;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.audio.AudioSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Offset.offset;

class StretchTest {
    @ParameterizedTest
    @CsvSource({"16000,1", "16000,1.005", "16000,0.995", "48000,1", "44100,1.001", "32000,0.995"})
    void tone_stretched_keepsItsLoudnessAndHasItsLength(int rate, double speed) {
        var out = stretched(rate, speed, 160);
        assertThat(out.length).isCloseTo((int) (rate / speed), within(40));
        assertThat(Tones.level(out)).isCloseTo(-20, within(0.2));
    }

    @Test
    void pieces_ofAnySize_giveTheSameSound() {
        assertThat(stretched(48_000, 1.003, 160)).containsExactly(stretched(48_000, 1.003, 321),
                offset(2e-4f));
    }

    private static float[] stretched(int rate, double speed, int piece) {
        var tone = Tones.tone(3_000, -20);
        var in = new float[tone.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = tone[i] / 32768f;
        }
        var stretch = new Stretch(AudioSource.SAMPLE_RATE, rate);
        var out = new float[0];
        for (int from = 0; from < in.length; from += piece) {
            var next = stretch.push(Arrays.copyOfRange(in, from, Math.min(in.length, from + piece)), speed);
            out = Arrays.copyOf(out, out.length + next.length);
            System.arraycopy(next, 0, out, out.length - next.length, next.length);
        }
        return out;
    }
}
