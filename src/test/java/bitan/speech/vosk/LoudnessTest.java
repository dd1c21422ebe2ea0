package bitan.speech.vosk;

import org.junit.jupiter.api.Test;

import bitan.speech.Sounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LoudnessTest {
    private final Loudness loudness = new Loudness();

    @Test
    void paused_quietAfterSound_isAPauseOnceLongEnough() {
        loudness.add(Sounds.quiet(1));
        assertThat(loudness.paused(0.5)).isFalse();

        loudness.add(Sounds.noise(1, 0.3));
        assertThat(loudness.paused(0.5)).isFalse();
        assertThat(loudness.onset()).isCloseTo(1, within(0.03));

        loudness.add(Sounds.quiet(0.49));
        assertThat(loudness.paused(0.5)).isFalse();
        loudness.add(Sounds.quiet(0.03));
        assertThat(loudness.paused(0.5)).isTrue();

        loudness.restart();
        assertThat(loudness.paused(0.5)).isFalse();
    }

    @Test
    void paused_noisyRoom_findsThePauseAboveTheRoom() {
        loudness.add(Sounds.noise(2, 0.02));
        loudness.restart();
        loudness.add(Sounds.noise(1, 0.5));
        loudness.add(Sounds.noise(0.6, 0.02));

        assertThat(loudness.paused(0.5)).isTrue();
    }

    @Test
    void lastLoud_wordWithQuietBehindIt_endsWhereTheSoundEnds() {
        loudness.add(Sounds.quiet(0.2));
        loudness.add(Sounds.noise(0.4, 0.3));
        loudness.add(Sounds.quiet(1));

        assertThat(loudness.lastLoud(0.2, 1.5)).isCloseTo(0.6, within(0.021));
        assertThat(loudness.lastLoud(0.8, 1.5)).isEqualTo(1.5);
        assertThat(loudness.lastLoud(0.3, 0.41)).isEqualTo(0.41);
    }

    @Test
    void firstLoud_wordWithQuietBeforeIt_beginsWhereTheSoundBegins() {
        loudness.add(Sounds.quiet(0.2));
        loudness.add(Sounds.noise(0.4, 0.3));
        loudness.add(Sounds.quiet(1));

        assertThat(loudness.firstLoud(0.1, 0.5)).isCloseTo(0.2, within(0.021));
        assertThat(loudness.firstLoud(0.3, 0.5)).isEqualTo(0.3);
        assertThat(loudness.firstLoud(0.8, 1.5)).isEqualTo(0.8);
    }

    @Test
    void lastLoud_longForgotten_leavesTheWordAsItIs() {
        loudness.add(Sounds.quiet(0.2));
        loudness.add(Sounds.noise(0.4, 0.3));
        loudness.add(Sounds.quiet(70));

        assertThat(loudness.lastLoud(0.2, 1.5)).isEqualTo(1.5);
    }
}
