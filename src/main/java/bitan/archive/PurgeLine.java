package bitan.archive;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import bitan.json.Json;

/**
 * One line of the proof: a purge that ran. Immutable.
 *
 * @param at when, by the clock of the wall
 * @param latest the latest time that clock has shown in any purge
 * @param passed how much time has surely passed at this counter; see {@link ElapsedTime}
 * @param days for how many records were to be kept; 0 if no longer
 * @param looked how many records there were
 * @param deleted how many of them were old enough and are gone
 * @param failed how many should be gone and are not
 * @param oldest when the oldest was closed that is left
 * @param before SHA-256 of the line before, hexadecimal; empty on the first
 */
public record PurgeLine(Instant at, Instant latest, Duration passed, int days, int looked, int deleted,
        int failed,
        Optional<Instant> oldest, String before) {
    private static final JsonMapper JSON = Json.strict().build();

    /** A line as it is written: times in ISO 8601, {@code passed} in seconds, {@code oldest} empty for none. */
    private record Written(Instant at, Instant latest, long passed, int days, int looked, int deleted,
            int failed, String oldest, String before) {

        PurgeLine line() {
            return new PurgeLine(at, latest, Duration.ofSeconds(passed), days, looked, deleted, failed,
                    oldest.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(oldest)), before);
        }
    }

    String written() {
        return JSON.writeValueAsString(new Written(at, latest, passed.toSeconds(), days, looked, deleted,
                failed, oldest.map(Instant::toString).orElse(""), before));
    }

    /** Empty for anything but such a line. */
    static Optional<PurgeLine> read(String line) {
        try {
            return Optional
                    .of(Json.read(JSON, line.getBytes(StandardCharsets.UTF_8), Written.class).line());
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
