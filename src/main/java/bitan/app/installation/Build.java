package bitan.app.installation;

import java.time.Instant;

/** Name and version of this program. A test compares them with the pom. */
public final class Build {
    /** Name and version. */
    public static final String NAME = "bitan 0.1.0";
    /** No clock that is right says less. */
    public static final Instant DATE = Instant.parse("2026-11-01T00:00:00Z");

    private Build() {
    }
}
