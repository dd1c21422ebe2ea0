package bitan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.archive.RecordFolder.Kept;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** What a purge deletes, whatever the clock of the wall does; the program runs as long as one {@link #folder} does. */
class PurgeTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");
    private static final int DAYS = 30;

    @TempDir Path data;
    private Instant wall = BEGIN;
    private long nanos = 7;
    private RecordFolder folder;

    @BeforeEach
    void begin() throws ProblemException {
        start();
        folder.keys().make(Passphrase.of("frogs on a tram"));
    }

    @Test
    void purge_nothingEverKept_writesNothing() throws ProblemException {
        assertThat(new RecordFolder(data.resolve("none")).purge(DAYS)).isEmpty();
        assertThat(data.resolve("none")).doesNotExist();
    }

    @Test
    void purge_onTheLastDay_deletesWhatIsSoOldAndNothingElse() throws ProblemException {
        keep();
        pass(Duration.ofDays(1));
        keep();
        pass(Duration.ofDays(28));
        assertThat(folder.list()).extracting(kept -> kept.daysLeft(DAYS)).containsExactly(1L, 2L);
        assertThat(purged().deleted()).isZero();
        pass(Duration.ofDays(1).minusSeconds(1));
        assertThat(purged().deleted()).isZero();
        pass(Duration.ofSeconds(1));
        var line = purged();
        assertThat(line.looked()).isEqualTo(2);
        assertThat(line.deleted()).isEqualTo(1);
        assertThat(line.oldest()).contains(BEGIN.plus(Duration.ofDays(1)));
        assertThat(folder.list()).hasSize(1);
    }

    @Test
    void purge_clockSetBackWhileItRuns_deletesOnTime() throws ProblemException {
        keep();
        purged();
        wall = wall.minus(Duration.ofDays(400));
        pass(Duration.ofDays(DAYS).minusSeconds(1));
        assertThat(purged().deleted()).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(purged().deleted()).isEqualTo(1);
    }

    @Test
    void purge_clockWithoutBatteryAtSomeStarts_deletesNothingEarly() throws ProblemException {
        keep();
        for (int day = 1; day < DAYS; day++) {
            purged();
            off(Duration.ofHours(14));
            var real = wall;
            wall = Instant.parse("2020-01-01T00:00:00Z");
            start();
            assertThat(purged().deleted()).as("day " + day).isZero();
            wall = real;
            pass(Duration.ofHours(10));
            assertThat(purged().deleted()).as("day " + day).isZero();
        }
        pass(Duration.ofDays(1));
        assertThat(purged().deleted()).isEqualTo(1);
    }

    @Test
    void purge_keptWhileTheClockWasYearsAhead_goesAfterTheDaysThatPassed() throws ProblemException {
        purgedOrNothing();
        wall = wall.plus(Duration.ofDays(3650));
        keep();
        purged();
        wall = wall.minus(Duration.ofDays(3650));
        pass(Duration.ofDays(DAYS).minusSeconds(1));
        assertThat(purged().deleted()).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(purged().deleted()).isEqualTo(1);
    }

    @Test
    void purge_proofDeleted_countsOnFromTheYoungestRecord() throws Exception {
        keep();
        wall = wall.minus(Duration.ofDays(400));
        pass(Duration.ofDays(20));
        keep();
        Files.deleteIfExists(log());
        start();
        assertThat(purged().deleted()).isZero();
        pass(Duration.ofDays(10));
        assertThat(purged().deleted()).isEqualTo(1);
        assertThat(folder.list()).hasSize(1);
    }

    @Test
    void purge_settingsLost_isHeededADayLaterAndAtOnceWhenAsked() throws ProblemException {
        keep();
        purged();
        assertThat(folder.purge(0).orElseThrow().deleted()).isZero();
        pass(Duration.ofHours(23));
        assertThat(folder.purge(0).orElseThrow().deleted()).isZero();
        assertThat(purged().deleted()).isZero();
        pass(Duration.ofHours(23));
        assertThat(folder.purge(0).orElseThrow().deleted()).isZero();
        pass(Duration.ofHours(24));
        assertThat(folder.purge(0).orElseThrow().deleted()).isEqualTo(1);
        assertThat(folder.purge(0)).isEmpty();
        keep();
        assertThat(folder.purgeAtOnce(0).orElseThrow().deleted()).isEqualTo(1);
    }

    @Test
    void purge_brokenOffWritingAndRenamedFile_removesTheOneAndTellsOfTheOther() throws Exception {
        keep();
        Files.writeString(data.resolve("bitan123.tmp"), "half");
        Files.move(folder.list().getFirst().file(), data.resolve("copy.sealed"));
        assertThat(purged().failed()).isEqualTo(1);
        assertThat(data.resolve("bitan123.tmp")).doesNotExist();
        assertThat(folder.purgeAtOnce(0).orElseThrow().failed()).isZero();
        assertThat(data.resolve("copy.sealed")).doesNotExist();
    }

    @Test
    void purge_fileThatCannotBeDeleted_isCountedAsFailed() throws Exception {
        keep();
        var file = folder.list().getFirst().file();
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        pass(Duration.ofDays(DAYS));
        assertThat(purged().failed()).isEqualTo(1);
        assertThat(folder.list()).extracting(Kept::file).containsExactly(file);
    }

    /** A walk of starts, stops, and a clock that is set back at will: nothing goes before its real days are over. */
    @Property(tries = 200)
    void purge_anySetBacks_deletesNothingEarly(@ForAll("walks") List<Tuple2<Walk, Duration>> walk)
            throws Exception {
        var here = new PurgeTest();
        here.data = Files.createTempDirectory("bitan-purge");
        here.begin();
        here.keep();
        var lived = Duration.ZERO;
        var behind = Duration.ZERO;
        for (var step : walk) {
            switch (step.get1()) {
                case RUN -> here.pass(step.get2());
                case OFF -> here.off(step.get2());
                case SET_BACK -> {
                    behind = behind.plus(step.get2().multipliedBy(100));
                    here.wall = here.wall.minus(step.get2().multipliedBy(100));
                }
                case SET_RIGHT -> {
                    here.wall = here.wall.plus(behind);
                    behind = Duration.ZERO;
                }
            }
            lived = switch (step.get1()) {
                case RUN, OFF -> lived.plus(step.get2());
                case SET_BACK, SET_RIGHT -> lived;
            };
            here.purged();
            boolean isGone = here.folder.list().isEmpty();
            boolean mustBeGone = lived.compareTo(Duration.ofDays(DAYS)) >= 0 && behind.isZero();
            if (mustBeGone) {
                assertThat(isGone).isTrue();
            } else if (lived.compareTo(Duration.ofDays(DAYS)) < 0) {
                assertThat(isGone).isFalse();
            }
        }
        assertThat(here.folder.proof().problem()).isEmpty();
        here.remove();
    }

    private void remove() throws IOException {
        try (var files = Files.list(data)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(data);
    }

    private enum Walk {
        RUN, OFF, SET_BACK, SET_RIGHT
    }

    @Provide
    Arbitrary<List<Tuple2<Walk, Duration>>> walks() {
        return Arbitraries.of(Walk.class)
                .flatMap(step -> Arbitraries.longs().between(1, 12 * 86_400).map(
                        seconds -> Tuple.of(step, Duration.ofSeconds(seconds))))
                .list().ofMaxSize(12);
    }

    private void keep() throws ProblemException {
        folder.keep(VisitRecord.of(Visits.saying("您好"), wall, "").orElseThrow());
    }

    private PurgeLine purged() throws ProblemException {
        return folder.purge(DAYS).orElseThrow();
    }

    private void purgedOrNothing() throws ProblemException {
        folder.purge(DAYS);
    }

    /** Time goes by while the program runs. */
    private void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** The machine is off for a time; the monotonic clock begins anew. */
    private void off(Duration time) {
        wall = wall.plus(time);
        nanos = 3;
        start();
    }

    private void start() {
        folder = new RecordFolder(data, new KeyFile(data.resolve("keys.json"), 10), () -> wall, () -> nanos);
    }

    private Path log() throws IOException {
        return data.resolve("purge.log");
    }
}
