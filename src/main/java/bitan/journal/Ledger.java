package bitan.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sqlite.SQLiteConfig;

import bitan.disk.RegularFile;

/**
 * The journal's database, open for this program alone. What is settled is on the disk when it is written; what passes
 * is with the system, which a crash of the program does not lose and a power cut may. Confined to one thread.
 */
final class Ledger implements AutoCloseable {
    /** Pages of the log that are taken over at a time: a damaged log costs what is in it, a damaged file one entry. */
    private static final int LOG_PAGES = 250;
    private static final List<String> MANNERS = List.of(
            // No second program, and no index of the log in a file of its own.
            "PRAGMA locking_mode = EXCLUSIVE",
            "PRAGMA auto_vacuum = INCREMENTAL", "PRAGMA journal_mode = WAL", "PRAGMA secure_delete = ON",
            // Nothing of a conversation in the folder for temporary files.
            "PRAGMA temp_store = MEMORY", "PRAGMA cell_size_check = ON", "PRAGMA trusted_schema = OFF",
            "PRAGMA wal_autocheckpoint = " + LOG_PAGES);

    private static final List<String> ONLY_LOOKING = List.of("PRAGMA locking_mode = EXCLUSIVE",
            "PRAGMA temp_store = MEMORY", "PRAGMA cell_size_check = ON", "PRAGMA trusted_schema = OFF");

    private final Connection database;
    private final Path log;
    private final JournalFile file;
    private final Optional<Object> opened;
    private boolean hasLog;
    private Optional<Boolean> isPassing = Optional.empty();

    /**
     * Entries in order, up to the first that is damaged.
     *
     * @param isWhole whether there is none
     */
    record Read(List<JournalEntry> entries, boolean isWhole) {
        Read {
            entries = List.copyOf(entries);
        }
    }

    private Ledger(Connection database, JournalFile file) {
        this.database = database;
        this.file = file;
        this.log = file.log();
        this.opened = file.key();
    }

    static Ledger open(JournalFile file, int mostPages) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(0);
        var ledger = open(config, file, "", MANNERS);
        try {
            ledger.run("PRAGMA max_page_count = " + mostPages);
            return ledger;
        } catch (SQLException e) {
            ledger.close();
            throw e;
        }
    }

    private static Ledger open(SQLiteConfig config, JournalFile file, String how, List<String> manners)
            throws SQLException {
        // As an address: in a plain name SQLite's driver would take a question mark for the end of it.
        var database = config.createConnection("jdbc:sqlite:" + file.database().toUri() + how);
        var ledger = new Ledger(database, file);
        try {
            for (var command : manners) {
                ledger.run(command);
            }
            return ledger;
        } catch (SQLException e) {
            ledger.close();
            throw e;
        }
    }

    /**
     * One that can only be read, while no other program has it open: SQLite takes the log over into the file as soon as it
     * may write. Without locks, which need a file that can be written, it reads the log from where it is; where there is
     * none it would make one, unless nothing is to change.
     */
    static Ledger look(JournalFile file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var windows = System.getProperty("os.name").startsWith("Windows");
        var how = file.hasLog() ? "&vfs=" + (windows ? "win32-none" : "unix-none") : "&immutable=1";
        return open(config, file, "?mode=ro" + how, ONLY_LOOKING);
    }

    /**
     * A new one.
     *
     * @param visit the number of the visit that is open
     * @throws SQLException if there is one with entries, too
     */
    static Ledger begin(JournalFile file, int mostPages, int visit) throws SQLException, IOException {
        file.prepare();
        var ledger = open(file, mostPages);
        try {
            ledger.migrate();
            if (ledger.number("SELECT count(*) FROM event") != 0) {
                throw new SQLException("another conversation is in it");
            }
            ledger.run("UPDATE counter SET visit = " + visit);
            return ledger;
        } catch (SQLException e) {
            ledger.close();
            throw e;
        }
    }

    int version() throws SQLException {
        return Schema.version(database);
    }

    void migrate() throws SQLException {
        Schema.migrate(database);
    }

    /** The number of the visit that is open, or of the next. */
    int visit() throws SQLException {
        return Math.max(1, number("SELECT max(visit) FROM counter"));
    }

    Read read() {
        var entries = new ArrayList<JournalEntry>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "SELECT visit, slot, payload, checksum FROM event ORDER BY seq")) {
            while (rows.next()) {
                var entry = new JournalEntry(rows.getInt(1), Optional.ofNullable(rows.getString(2)),
                        Optional.ofNullable(rows.getBytes(3)).orElseGet(() -> new byte[0]));
                if (entry.checksum() != rows.getLong(4)) {
                    return new Read(entries, false);
                }
                entries.add(entry);
            }
            return new Read(entries, isSound());
        } catch (SQLException e) {
            return new Read(entries, false);
        }
    }

    private boolean isSound() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return row.next() && "ok".equals(row.getString(1));
        }
    }

    /** Whether the files were deleted, moved or replaced: SQLite goes on with what nobody finds any more. */
    boolean isLost() {
        return !file.key().equals(opened) || (hasLog && Files.notExists(log));
    }

    /** All or none of them, in order. */
    void write(List<JournalEntry> entries) throws SQLException {
        synchronise(entries.stream().allMatch(JournalEntry::isPassing));
        together(() -> {
            for (var entry : entries) {
                insert(entry);
            }
        });
        hasLog = hasLog || Files.exists(log);
    }

    private void insert(JournalEntry entry) throws SQLException {
        // Made anew each time: the driver holds on to what was last put into a statement.
        try (var insert = database.prepareStatement(
                "INSERT OR REPLACE INTO event (visit, slot, payload, checksum) VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, entry.visit());
            insert.setString(2, entry.slot().orElse(null));
            insert.setBytes(3, entry.payload());
            insert.setLong(4, entry.checksum());
            insert.execute();
        }
    }

    /** Leaves no byte of any entry, in this file or in the log. */
    void erase(int nextVisit) throws SQLException, IOException {
        synchronise(false);
        together(() -> {
            run("DELETE FROM event");
            run("UPDATE counter SET visit = " + nextVisit);
        });
        // Into the file first: what is only cut off it would stay on the disk as it was.
        checkpoint("RESTART");
        run("PRAGMA incremental_vacuum");
        checkpoint("RESTART");
        RegularFile.overwrite(log);
        checkpoint("TRUNCATE");
        run("PRAGMA shrink_memory");
    }

    /** Finishes what a power cut may have left of an erasure. */
    void tidy() throws SQLException {
        checkpoint("TRUNCATE");
    }

    private void checkpoint(String mode) throws SQLException {
        if (number("PRAGMA wal_checkpoint(" + mode + ")") != 0) {
            throw new SQLException("the log is in use");
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void together(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            work.run();
            run("COMMIT");
        } catch (SQLException e) {
            rollBack();
            throw e;
        }
    }

    private void rollBack() {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has done so by itself where the disk was full.
        }
    }

    private void synchronise(boolean passing) throws SQLException {
        if (!isPassing.equals(Optional.of(passing))) {
            run("PRAGMA synchronous = " + (passing ? "NORMAL" : "FULL"));
            isPassing = Optional.of(passing);
        }
    }

    private int number(String query) throws SQLException {
        try (var statement = database.createStatement(); var row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** As an update, which goes on to the end: some of these commands do their work row by row. */
    private void run(String command) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            // What was written stays written; there is nothing left to be done with it.
        }
    }
}
