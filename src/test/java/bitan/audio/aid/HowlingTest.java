package bitan.audio.aid;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;

import static org.assertj.core.api.Assertions.assertThat;

/** A microphone that hears its own output a moment later, and one that does not. */
class HowlingTest {
    private static final int PIECE = 160;

    private final Howling howling = new Howling();
    private final Amplifier amplifier = new Amplifier();
    private int mutedAt = -1;

    @ParameterizedTest
    @CsvSource({"0,20", "0,60", "-6,60", "0,200", "6,100", "-12,60"})
    void outputHeardAgain_isFoundAndStaysMuted(double decibels, int delayMs) {
        var speech = Sounds.join(Spoken.DAYS.samples(), Spoken.DAYS.samples(), Spoken.DAYS.samples());
        loop(speech, Math.pow(10, decibels / 20), delayMs * 16);
        assertThat(howling.isFound()).isTrue();
        assertThat(mutedAt * PIECE / 16_000.0).isLessThan(6);
    }

    @ParameterizedTest
    @MethodSource("speech")
    void speech_thatIsNotHeardAgain_isNeverMuted(short[] samples) {
        loop(samples, 0, 960);
        assertThat(mutedAt).isNegative();
    }

    static Stream<short[]> speech() {
        return Arrays.stream(Spoken.values()).flatMap(spoken -> Stream.of(spoken.samples(),
                Sounds.amplify(spoken.samples(), 3),
                Sounds.mix(spoken.samples(), Sounds.noise(spoken.samples().length / 16_000.0, 0.01))));
    }

    @Test
    void noiseOfOthers_loudAndSteady_isTriedOnceAndLetBe() {
        int muted = loop(Tones.tone(1_000, -12), Tones.tone(1_000, -12), Tones.tone(1_000, -12),
                Tones.tone(1_000, -12));
        assertThat(howling.isMuted()).isFalse();
        assertThat(muted).isBetween(100, 200);
    }

    @Test
    void changed_afterItWasFound_isTriedAnew() {
        loop(Sounds.join(Spoken.DAYS.samples(), Spoken.DAYS.samples()), 1, 960);
        howling.forget();
        assertThat(howling.isMuted()).isFalse();
    }

    private int loop(short[]... parts) {
        return loop(Sounds.join(parts), 0, 960);
    }

    /** How many pieces were muted, where the output comes back so loud and so many samples later. */
    private int loop(short[] voice, double share, int delay) {
        var out = new float[voice.length + PIECE];
        int muted = 0;
        for (int at = 0; at + PIECE <= voice.length; at += PIECE) {
            var heard = new short[PIECE];
            for (int i = 0; i < PIECE; i++) {
                double again = at + i < delay ? 0 : out[at + i - delay] * share * Short.MAX_VALUE;
                heard[i] = (short) Math.clamp(voice[at + i] + again, Short.MIN_VALUE, Short.MAX_VALUE);
            }
            howling.heard(heard, true);
            var wanted = howling.isMuted() ? Optional.<Fitting>empty() : Optional.of(Fitting.STRONG);
            System.arraycopy(amplifier.amplify(heard, wanted), 0, out, at, PIECE);
            if (howling.isMuted()) {
                muted++;
                mutedAt = mutedAt < 0 ? at / PIECE : mutedAt;
            }
        }
        return muted;
    }
}
