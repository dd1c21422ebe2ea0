package bitan.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** How the database is laid out, and how each earlier layout becomes the newest; its number is in {@code user_version}. */
final class Schema {
    static final int NEWEST = 2;

    private static final List<String> FIRST = List.of(
            "CREATE TABLE event (seq INTEGER PRIMARY KEY, visit INTEGER NOT NULL, payload BLOB NOT NULL)");
    /** What is not settled takes the place of what was; every entry has a checksum; visits are counted. */
    private static final List<String> SECOND = List.of("ALTER TABLE event ADD COLUMN slot TEXT",
            "ALTER TABLE event ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
            "CREATE UNIQUE INDEX newest ON event (slot) WHERE slot IS NOT NULL",
            "CREATE TABLE counter (visit INTEGER NOT NULL)",
            "INSERT INTO counter SELECT coalesce(max(visit), 1) FROM event");

    private Schema() {
    }

    static int version(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /** Brings an older layout, or none, to the newest: all of it or nothing. */
    static void migrate(Connection database) throws SQLException {
        int version = version(database);
        if (version == NEWEST) {
            return;
        }
        if (version > NEWEST) {
            throw new SQLException("layout " + version);
        }
        try (var statement = database.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            if (version < 1) {
                run(database, FIRST);
            }
            run(database, SECOND);
            sum(database);
            statement.execute("PRAGMA user_version = " + NEWEST);
            statement.execute("COMMIT");
        }
    }

    private static void run(Connection database, List<String> commands) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    private static void sum(Connection database) throws SQLException {
        try (var select = database.createStatement();
                var rows = select.executeQuery("SELECT seq, visit, payload FROM event");
                var update = database.prepareStatement("UPDATE event SET checksum = ? WHERE seq = ?")) {
            while (rows.next()) {
                update.setLong(1, JournalEntry.checksum(rows.getInt(2), Optional.empty(), rows.getBytes(3)));
                update.setLong(2, rows.getLong(1));
                update.execute();
            }
        }
    }
}
