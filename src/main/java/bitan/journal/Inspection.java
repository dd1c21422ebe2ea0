package bitan.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * What a technician may know of a journal that no kiosk has open, without anything that was said. Changes nothing, not
 * even the log beside it.
 *
 * @param entries of a conversation that was broken off; 0 if none was
 */
public record Inspection(int entries, Optional<Problem> problem) {

    /**
     * Looks into the journal of a folder. Not for the FX thread.
     *
     * @param work where SQLite's library may be unpacked, if it did not come so
     */
    public static Inspection of(Path folder, Path work) {
        var file = JournalFile.in(folder);
        if (!Files.exists(file.database())) {
            return new Inspection(0, Optional.empty());
        }
        try {
            file.check();
            Library.prepare(work.resolve("natives"));
            return of(file);
        } catch (IOException e) {
            return new Inspection(0, Optional.of(DatabaseTrouble.of(e, file)));
        } catch (SQLException e) {
            return new Inspection(0,
                    Optional.of(
                            DatabaseTrouble.isDamage(e) ? damaged(file, 0) : DatabaseTrouble.of(e, file)));
        }
    }

    private static Inspection of(JournalFile file) throws SQLException {
        if (!Files.isReadable(file.database()) || !Files.isWritable(file.database())) {
            var why = new AccessDeniedException(file.database().toString());
            return new Inspection(0, Optional.of(DatabaseTrouble.of(why, file)));
        }
        try (var ledger = Ledger.look(file)) {
            int version = ledger.version();
            if (version > Schema.NEWEST) {
                return new Inspection(0,
                        Optional.of(Problem.of(ProblemCode.JOU_06, file.database(), version)));
            }
            // An older layout is brought to the newest by the next start.
            return version < Schema.NEWEST
                    ? new Inspection(0, Optional.empty())
                    : of(file, JournalContent.in(ledger));
        }
    }

    private static Inspection of(JournalFile file, JournalContent found) {
        int entries = found.entries().size();
        return new Inspection(entries,
                found.isWhole() ? Optional.empty() : Optional.of(damaged(file, entries)));
    }

    private static Problem damaged(JournalFile file, int entries) {
        return Problem.of(ProblemCode.RUN_03, file.database(), entries);
    }
}
