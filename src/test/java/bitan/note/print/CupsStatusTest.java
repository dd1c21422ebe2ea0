package bitan.note.print;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code lpstat} of CUPS 2.4 printed for real queues: idle, disabled, and without paper. */
class CupsStatusTest {
    private static final String PRINTED = """
                                          printer EMPTY now printing EMPTY-7.  enabled since Mon Nov 23 13:54:08 2026
                                          \tForm mounted:
                                          \tContent types: any
                                          \tPrinter types: unknown
                                          \tDescription: media-empty-error
                                          \tAlerts: %s
                                          \tLocation: paused
                                          """;

    @ParameterizedTest
    @CsvSource({"media-empty-error, media-empty-error", "paused, paused",
            "media-jam-error door-open, 'media-jam-error, door-open'"})
    void alerts_stoppingReasons_areTold(String alerts, String told) {
        assertThat(CupsStatus.alerts(PRINTED.formatted(alerts))).contains(told);
    }

    @ParameterizedTest
    @CsvSource({"none", "toner-low-warning", "media-empty-warning", "offline-report", "connecting-to-device"})
    void alerts_withWhichItPrints_areNone(String alerts) {
        assertThat(CupsStatus.alerts(PRINTED.formatted(alerts))).isEmpty();
    }

    @Test
    void alerts_ofNothing_areNone() {
        assertThat(CupsStatus.alerts("")).isEmpty();
    }
}
