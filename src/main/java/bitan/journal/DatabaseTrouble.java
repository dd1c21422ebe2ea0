package bitan.journal;

import java.io.IOException;
import java.sql.SQLException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** What an error of the database or of the disk means for the counter. */
final class DatabaseTrouble {
    private DatabaseTrouble() {
    }

    static Problem of(IOException e, JournalFile file) {
        return Problem.of(ProblemCode.JOU_02, file.database(), RegularFile.why(e));
    }

    static Problem of(SQLException e, JournalFile file) {
        return switch (code(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.of(ProblemCode.JOU_03, file.database());
            default -> Problem.of(ProblemCode.JOU_02, file.database(), code(e));
        };
    }

    /** Whether the file itself is at fault, and neither the disk, nor its rights, nor another program. */
    static boolean isDamage(SQLException e) {
        return switch (code(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_PERM -> false;
            default -> true;
        };
    }

    /** Without the finer distinctions, which are in the upper bytes. */
    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException one
                ? SQLiteErrorCode.getErrorCode(one.getResultCode().code & 0xFF)
                : SQLiteErrorCode.SQLITE_ERROR;
    }
}
