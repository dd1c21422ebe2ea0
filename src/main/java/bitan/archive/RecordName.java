package bitan.archive;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a record's file, which is sealed with it: without opening it, it says how old it is.
 *
 * @param closed when the visit ended by the clock of the wall, to the second
 * @param passed what had passed at this counter then, to the second; see {@link ElapsedTime}
 * @param number from 1, among those of the same second
 */
record RecordName(Instant closed, Duration passed, int number) {
    static final String ENDING = ".sealed";
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern
            .compile("([^_]{20})_(\\d{1,12})_(\\d{1,9})" + Pattern.quote(ENDING));

    /** Empty for the name of anything else. */
    static Optional<RecordName> read(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordName(Instant.from(TIME.parse(parts.group(1))),
                    Duration.ofSeconds(Long.parseLong(parts.group(2))), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The name of the file. */
    @Override
    public String toString() {
        return TIME.format(closed) + "_" + passed.toSeconds() + "_" + number + ENDING;
    }

    /** How old it is at least: by the wall, or by what passed since, for the wall's clock may have been set back. */
    Duration age(Instant now, Duration passedNow) {
        var wall = Duration.between(closed, now);
        var counted = passedNow.minus(passed);
        return wall.compareTo(counted) > 0 ? wall : counted;
    }
}
