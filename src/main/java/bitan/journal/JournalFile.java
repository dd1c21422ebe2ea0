package bitan.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.disk.OwnerOnly;
import bitan.disk.RegularFile;
import bitan.disk.WholeFile;

/**
 * The files of a journal: made for their owner alone, set aside, shredded. What is in them is for {@link Ledger}.
 *
 * @param database the main file; SQLite puts the others beside it
 */
record JournalFile(Path database) {
    private static final String NAME = "journal.db";
    /** What SQLite may put beside the main file: the log, its index where it is shared, and the older kind of log. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    static JournalFile in(Path folder) {
        return new JournalFile(folder.toAbsolutePath().resolve(NAME));
    }

    Path log() {
        return beside(BESIDE.getFirst());
    }

    /** Whether something may be in the log that is not in the main file yet. */
    boolean hasLog() {
        return log().toFile().length() > 0;
    }

    /** Makes what is not there; SQLite gives the files beside it the rights of the main one. */
    void prepare() throws IOException {
        OwnerOnly.folder(folder());
        check();
        OwnerOnly.file(database);
        for (var file : files()) {
            OwnerOnly.file(file);
        }
    }

    /** By what the system tells the main file from any other that may come into its place; empty if there is none. */
    Optional<Object> key() {
        try {
            var is = Files.readAttributes(database, BasicFileAttributes.class);
            return Optional.of(Optional.ofNullable(is.fileKey()).orElse(database));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Looks whether what is there are files: SQLite opens whatever bears their names. */
    void check() throws IOException {
        for (var file : files()) {
            RegularFile.check(file);
        }
    }

    /** Keeps all under other names, so that a new journal can be begun; answers where the main file is now. */
    Path setAside() {
        Stream.of(BESIDE).flatMap(List::stream).map(this::beside).filter(Files::exists)
                .forEach(WholeFile::setAside);
        return WholeFile.setAside(database);
    }

    /** Overwrites and deletes the journal. */
    void shred() throws IOException {
        for (var file : files()) {
            shred(file);
        }
    }

    /** The same of all that was ever set aside. */
    void shredAside() throws IOException {
        if (Files.notExists(folder())) {
            return;
        }
        try (var aside = Files.newDirectoryStream(folder(), NAME + "*.kept-*")) {
            for (var file : aside) {
                shred(file);
            }
        }
    }

    private static void shred(Path file) throws IOException {
        RegularFile.overwrite(file);
        Files.delete(file);
    }

    private List<Path> files() {
        return Stream.concat(BESIDE.stream().map(this::beside), Stream.of(database)).filter(Files::exists)
                .toList();
    }

    private Path beside(String ending) {
        return database.resolveSibling(NAME + ending);
    }

    private Path folder() {
        return Objects.requireNonNull(database.getParent());
    }
}
