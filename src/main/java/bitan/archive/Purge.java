package bitan.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import bitan.disk.RegularFile;

/**
 * One purge of the folder of records. A file is overwritten before it is deleted; a flash disk may keep the old blocks
 * all the same, and a file system with snapshots does: what is left there is sealed, and opens with the passphrase alone.
 */
final class Purge {
    private static final String TEMPORARY = ".tmp";
    private static final Duration GRACE = Duration.ofDays(1);

    private final Path folder;
    private final Instant now;
    private final Duration passed;

    Purge(Path folder, Instant now, Duration passed) {
        this.folder = folder;
        this.now = now;
        this.passed = passed;
    }

    /** All records, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        return ending(folder, RecordName.ENDING);
    }

    /** Empty if somebody has renamed it. */
    static Optional<RecordName> name(Path file) {
        return RecordName.read(String.valueOf(file.getFileName()));
    }

    /** Deletes what is so old and adds a line to the proof; of nothing to keep and nothing kept there is none. */
    Optional<PurgeLine> run(int days, boolean atOnce, PurgeLog log) throws IOException {
        for (var broken : ending(folder, TEMPORARY)) {
            delete(broken);
        }
        var files = files(folder);
        if (days == 0 && files.isEmpty()) {
            return Optional.empty();
        }
        int heeded = atOnce ? days : heeded(days, log);
        var due = files.stream().filter(file -> isDue(file, heeded)).toList();
        int deleted = (int) due.stream().filter(Purge::delete).count();
        var left = files(folder);
        // What nobody can date should be gone at some time, and never is: that has to be said.
        int undated = (int) left.stream().filter(file -> name(file).isEmpty() && !due.contains(file)).count();
        var line = new PurgeLine(now, latest(log), passed, days, files.size(), deleted,
                due.size() - deleted + undated, oldest(left), log.before());
        log.append(line);
        return Optional.of(line);
    }

    /** Settings that were lost look as if nothing were to be kept any more: they are heeded a day later. */
    private int heeded(int days, PurgeLog log) throws IOException {
        if (days > 0) {
            return days;
        }
        var since = passed;
        for (var line : log.read().reversed()) {
            if (line.days() > 0) {
                return isHeeded(since) ? 0 : line.days();
            }
            since = line.passed();
        }
        return isHeeded(since) ? 0 : Integer.MAX_VALUE;
    }

    private boolean isHeeded(Duration since) {
        return passed.minus(since).compareTo(GRACE) >= 0;
    }

    private boolean isDue(Path file, int days) {
        return days == 0 || name(file)
                .map(name -> name.age(now, passed).compareTo(Duration.ofDays(days)) >= 0).orElse(false);
    }

    private Instant latest(PurgeLog log) throws IOException {
        return log.last().map(PurgeLine::latest).filter(before -> before.isAfter(now)).orElse(now);
    }

    private static Optional<Instant> oldest(List<Path> left) {
        return left.stream().flatMap(file -> name(file).stream()).map(RecordName::closed)
                .min(Instant::compareTo);
    }

    private static List<Path> ending(Path folder, String ending) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static boolean delete(Path file) {
        try {
            RegularFile.overwrite(file);
        } catch (IOException e) {
            // It goes all the same: what stays in its blocks is sealed.
        }
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
