package bitan.app.models;

import java.util.Locale;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import bitan.models.InstallStep;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of how fast a model comes. */
class InstallSpeedTest {
    private static final long SECOND = 1_000_000_000;

    private long now = -5;
    private final InstallSpeed speed = new InstallSpeed(() -> now);

    @Test
    void after_someSeconds_saysHowFastAndHowLongStill() {
        assertThat(said(0)).isEmpty();
        now += SECOND / 2;
        assertThat(said(1_000_000)).isEmpty();
        now += 2 * SECOND - SECOND / 2;
        assertThat(said(4_000_000)).isEqualTo(", 2.0 MB a second, 20 s left");
    }

    @Test
    void after_aDownloadThatStartsOver_beginsAnew() {
        said(40_000_000);
        now += 10 * SECOND;
        assertThat(said(0)).isEmpty();
        now += SECOND;
        assertThat(said(11_000_000)).isEqualTo(", 11.0 MB a second, 3 s left");
    }

    @Test
    void after_whatIsNoDownloadOrHasNoEnd_saysNothing() {
        said(0);
        now += 2 * SECOND;
        assertThat(speed.after(new InstallStep.Downloading(5, OptionalLong.empty()), Locale.ENGLISH))
                .isEmpty();
        assertThat(speed.after(new InstallStep.Proving(), Locale.ENGLISH)).isEmpty();
    }

    private String said(long bytes) {
        return speed.after(new InstallStep.Downloading(bytes, OptionalLong.of(44_000_000)), Locale.ENGLISH);
    }
}
