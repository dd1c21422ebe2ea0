package bitan.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.conversation.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/** What version 0.1.0 wrote stays readable. */
class OldFilesTest {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00.5Z");

    @Test
    void read_record_isTheSame() throws IOException {
        assertThat(RecordJson.read(file("record-0.1.0.json"))).isEqualTo(new VisitRecord(NINE, "六号窗口", false,
                List.of(new RecordedTurn(NINE, Speaker.STAFF, RecordedTurn.Kind.SPOKEN, "您好", false, true,
                        List.of()),
                        new RecordedTurn(NINE, Speaker.VISITOR, RecordedTurn.Kind.INKED, "好", false, false,
                                List.of(List.of(1L, 2L, 3L, 4L)))),
                List.of("交费35元"), List.of("社保卡"), List.of("街道 | 明天"), List.of(), List.of()));
    }

    @Test
    void read_keys_openWithThePassphraseAndAreWrittenTheSame() throws IOException {
        var keys = LockedKeysJson.read(file("keys-0.1.0.json"));
        assertThat(keys.opening("frogs on a tram")).isPresent();
        assertThat(LockedKeysJson.written(keys)).isEqualTo(text("keys-0.1.0.json"));
    }

    @Test
    void read_lineOfThePurgeLog_isTheSameAndIsWrittenTheSame() throws IOException {
        var line = new PurgeLine(NINE, NINE, Duration.ofDays(3), 30, 3, 1, 0, Optional.of(NINE), "ab");
        assertThat(PurgeLine.read(text("purge-0.1.0.log").strip())).contains(line);
        assertThat(line.written()).isEqualTo(text("purge-0.1.0.log").strip());
    }

    private static String text(String name) throws IOException {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) throws IOException {
        try (var in = Objects.requireNonNull(OldFilesTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
