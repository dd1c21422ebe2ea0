package bitan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import javax.crypto.AEADBadTagException;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The folder of records, a sealed file for each visit, the keys, and the proof of purges. Safe between threads and
 * programs; not for the FX thread.
 */
public final class RecordFolder {
    private static final int LARGEST = 64 << 20;
    private static final Comparator<Kept> BY_AGE = Comparator.comparing(Kept::closed)
            .thenComparing(Kept::file);

    private final Path folder;
    private final KeyFile keys;
    private final PurgeLog log;
    private final ElapsedTime passing;

    /**
     * A record, unopened.
     *
     * @param closed when the visit ended
     * @param age how long ago that is at least
     */
    public record Kept(Path file, Instant closed, Duration age) {

        /** What it is called, without its ending. */
        public String name() {
            var whole = String.valueOf(file.getFileName());
            return whole.substring(0, whole.length() - RecordName.ENDING.length());
        }

        /** Days until a purge deletes it that keeps records for so many; 0 if the next one does. */
        public long daysLeft(int days) {
            long seconds = Duration.ofDays(days).minus(age).toSeconds();
            return Math.max(0, Math.ceilDiv(seconds, Duration.ofDays(1).toSeconds()));
        }
    }

    /**
     * What there is to show that purges ran.
     *
     * @param last the newest
     * @param problem REC-06 with the first line that was tampered with or damaged, if one was
     */
    public record Proof(Optional<PurgeLine> last, Optional<Problem> problem) {}

    /** What is done while no other program changes the folder. */
    private interface Alone<T> {
        T done() throws IOException;
    }

    /** Records in {@code folder}, which need not exist yet. */
    public RecordFolder(Path folder) {
        this(folder, new KeyFile(folder.resolve("keys.json")), InstantSource.system(), System::nanoTime);
    }

    RecordFolder(Path folder, KeyFile keys, InstantSource wall, LongSupplier nanos) {
        this.folder = folder;
        this.keys = keys;
        this.log = new PurgeLog(folder.resolve("purge.log"));
        this.passing = new ElapsedTime(wall, nanos);
    }

    /** What seals and opens. */
    public KeyFile keys() {
        return keys;
    }

    /** Where they lie. */
    public Path path() {
        return folder;
    }

    /**
     * Seals a record into a file of its own.
     *
     * @throws ProblemException REC-01 if no passphrase was ever set, REC-09 if the keys cannot be used, REC-02 if it
     *     cannot be written
     */
    public synchronized void keep(VisitRecord record) throws ProblemException {
        var key = keys.sealing().orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.REC_01)));
        try {
            alone(() -> {
                var name = free(record.closed().truncatedTo(ChronoUnit.SECONDS), passed());
                WholeFile.write(folder.resolve(name.toString()),
                        Seal.sealed(RecordJson.written(record), key, name.toString()));
                return name;
            });
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.REC_02, folder, e);
        }
    }

    /**
     * All records, oldest first; none where there is no folder.
     *
     * @throws ProblemException REC-03 if the folder cannot be read
     */
    public synchronized List<Kept> list() throws ProblemException {
        try {
            var passed = passed();
            return Purge.files(folder).stream().flatMap(file -> Purge.name(file).stream()
                    .map(name -> new Kept(file, name.closed(), name.age(passing.wall(), passed))))
                    .sorted(BY_AGE).toList();
        } catch (IOException e) {
            throw unpurged(e.getClass().getSimpleName());
        }
    }

    /**
     * Opens a record.
     *
     * @throws ProblemException REC-04 if it is of other keys, or not as it was written
     */
    public VisitRecord open(Kept kept, PrivateKey key) throws ProblemException {
        try {
            return RecordJson.read(Seal.opened(RegularFile.bytes(kept.file(), LARGEST), key,
                    String.valueOf(kept.file().getFileName())));
        } catch (IOException e) {
            throw changed(kept, RegularFile.why(e));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw changed(kept, "seal");
        }
    }

    /**
     * Deletes the records that are so old, and writes that down. If {@code days} is 0, it deletes all of them, but only
     * once it has been 0 for a day.
     *
     * @return what was done; empty where nothing was ever kept, or nothing is
     * @throws ProblemException REC-03 if the folder cannot be read, or the proof cannot be written
     */
    public Optional<PurgeLine> purge(int days) throws ProblemException {
        return purge(days, false);
    }

    /**
     * The same, and all of them at once if {@code days} is 0.
     *
     * @throws ProblemException as {@link #purge} does
     */
    public Optional<PurgeLine> purgeAtOnce(int days) throws ProblemException {
        return purge(days, true);
    }

    private synchronized Optional<PurgeLine> purge(int days, boolean atOnce) throws ProblemException {
        if (Files.notExists(folder)) {
            return Optional.empty();
        }
        try {
            return alone(() -> new Purge(folder, passing.wall(), passed()).run(days, atOnce, log));
        } catch (IOException e) {
            throw unpurged(e.getClass().getSimpleName());
        }
    }

    /**
     * What there is to show that purges ran.
     *
     * @throws ProblemException REC-03 if it cannot be read
     */
    public synchronized Proof proof() throws ProblemException {
        try {
            return new Proof(log.last(), log.broken().stream()
                    .mapToObj(line -> Problem.of(ProblemCode.REC_06, folder, line)).findFirst());
        } catch (IOException e) {
            throw unpurged(e.getClass().getSimpleName());
        }
    }

    private Duration passed() throws IOException {
        var youngest = Purge.files(folder).stream().flatMap(file -> Purge.name(file).stream())
                .map(RecordName::passed).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        return passing.now(log.last(), youngest);
    }

    private RecordName free(Instant closed, Duration passed) {
        int number = 1;
        while (Files.exists(folder.resolve(new RecordName(closed, passed, number).toString()))) {
            number++;
        }
        return new RecordName(closed, passed, number);
    }

    private <T> T alone(Alone<T> what) throws IOException {
        Files.createDirectories(folder);
        try (var file = RegularFile.channel(folder.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var _ = file.lock()) {
            return what.done();
        }
    }

    private ProblemException unpurged(String why) {
        return new ProblemException(Problem.of(ProblemCode.REC_03, folder, why));
    }

    private static ProblemException changed(Kept kept, String why) {
        return new ProblemException(Problem.of(ProblemCode.REC_04, kept.file(), why));
    }
}
