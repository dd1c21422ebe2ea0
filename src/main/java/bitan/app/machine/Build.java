package bitan.app.machine;

import java.time.Instant;

/** Which Bitan this is; both are those of the pom, which a test compares. */
public final class Build {
    /** Name and version. */
    public static final String NAME = "bitan 0.1.0";
    /** No clock that is right says less. */
    public static final Instant DATE = Instant.parse("2026-11-01T00:00:00Z");

    private Build() {
    }
}
