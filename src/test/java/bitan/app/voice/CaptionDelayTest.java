package bitan.app.voice;

import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.app.voice.CaptionDelay.WordEnd;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionDelayTest {
    private static final long MILLISECOND = 1_000_000;
    private final CaptionDelay delay = new CaptionDelay();

    @Test
    void median_nothingSettled_isUnknown() {
        delay.shown("您好", 100);
        assertThat(delay.median()).isEmpty();
    }

    @Test
    void shown_settled_measuresEachWordFromItsEndToItsFirstShowing() {
        delay.shown("您", 300 * MILLISECOND);
        delay.shown("您好", 700 * MILLISECOND);
        delay.settled("您好请坐", List.of(end("您", 200), end("您好", 500), end("您好请坐", 900)));
        delay.shown("您好请坐", 1800 * MILLISECOND);
        assertThat(delay.median()).hasValue(0.2);
    }

    @Test
    void shown_partialThatWasRevised_doesNotCount() {
        delay.shown("一", 300 * MILLISECOND);
        delay.settled("异地", List.of(end("异地", 400)));
        delay.shown("异地", 700 * MILLISECOND);
        assertThat(delay.median()).hasValue(0.3);
    }

    @Test
    void shown_wordKnownBeforeItsEnd_isNoWait() {
        delay.shown("您好", 300 * MILLISECOND);
        delay.settled("您好", List.of(end("您好", 400)));
        delay.shown("您好", 700 * MILLISECOND);
        assertThat(delay.median()).hasValue(0);
    }

    private static WordEnd end(String upTo, long millis) {
        return new WordEnd(upTo, millis * MILLISECOND);
    }
}
