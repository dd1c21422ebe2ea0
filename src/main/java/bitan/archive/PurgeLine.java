package bitan.archive;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the proof: a purge that ran. Immutable.
 *
 * @param at when, by the clock of the wall
 * @param latest the latest time that clock has shown in any purge
 * @param passed how much time has surely passed at this counter; see {@link Passing}
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
    private static final JsonMapper JSON = new JsonMapper();

    String written() {
        var root = JSON.createObjectNode();
        root.put("at", at.toString());
        root.put("latest", latest.toString());
        root.put("passed", passed.toSeconds());
        root.put("days", days);
        root.put("looked", looked);
        root.put("deleted", deleted);
        root.put("failed", failed);
        root.put("oldest", oldest.map(Instant::toString).orElse(""));
        root.put("before", before);
        return JSON.writeValueAsString(root);
    }

    /** Empty for anything but such a line. */
    static Optional<PurgeLine> read(String line) {
        try {
            var root = JSON.readTree(line);
            var oldest = text(root, "oldest");
            return Optional.of(new PurgeLine(Instant.parse(text(root, "at")),
                    Instant.parse(text(root, "latest")),
                    Duration.ofSeconds(root.required("passed").longValue()),
                    root.required("days").intValue(), root.required("looked").intValue(),
                    root.required("deleted").intValue(),
                    root.required("failed").intValue(),
                    oldest.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(oldest)),
                    text(root, "before")));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode root, String name) {
        var text = root.required(name).stringValue();
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return text;
    }
}
