package bitan.audio.aid;

import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Timeout(60)
class SoundOutputsTest {
    private final SoundOutputs outputs = new SoundOutputs(Duration.ofSeconds(30));

    @AfterEach
    void unplugAll() {
        VirtualOutputs.unplugAll();
    }

    @Test
    void tone_played_isAsLoudAsTheVoiceCanEverBe() throws Exception {
        var loop = VirtualOutputs.plug("hearing loop", 44_100, 2);
        assertThat(outputs.names()).contains("hearing loop");
        assertThat(outputs.test("Loop")).contains("hearing loop");
        assertThat(loop.peak()).isCloseTo(Limiter.CEILING, within(0.001));
    }

    @Test
    void tone_whereThereIsNone_isNotPlayed() throws Exception {
        assertThat(outputs.test("no such output")).isEmpty();
    }

    @Test
    void tone_beginsAndEndsSoftly() {
        var tone = TestTone.samples(16_000);
        assertThat(Tones.peak(Arrays.copyOf(tone, 160))).isLessThan(0.02);
        assertThat(Tones.level(tone)).isLessThan(-30);
    }
}
