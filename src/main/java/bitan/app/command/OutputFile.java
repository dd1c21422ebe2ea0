package bitan.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import bitan.disk.WholeFile;
import bitan.note.paper.NoteSheet;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A file the user asked for: whole, or as it was before. */
final class OutputFile {
    private static final int KILO = 1000;

    private OutputFile() {
    }

    /**
     * Writes a file, for the user's own eyes; one that is there is replaced at once.
     *
     * @throws ProblemException DSK-02 if it cannot be written, or is a folder or a device
     */
    static void write(Path file, byte[] content) throws ProblemException {
        try {
            boolean exists = Files.exists(file);
            if (exists && !Files.isRegularFile(file)) {
                throw unwritten(file, "not a file");
            }
            WholeFile.write(exists ? file.toRealPath() : file, content);
        } catch (IOException e) {
            throw unwritten(file, e.getClass().getSimpleName());
        }
    }

    /** The same for a sheet; says on the terminal how large it is. */
    static void write(Path file, NoteSheet sheet, Terminal terminal) throws ProblemException {
        write(file, sheet.pdf());
        terminal.done("note.written", file, sheet.pages(), (sheet.pdf().length + KILO - 1) / KILO);
    }

    /**
     * Makes a folder for such files, if it is not there.
     *
     * @throws ProblemException DSK-02 if it cannot be made
     */
    static void folder(Path folder) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, folder, e);
        }
    }

    private static ProblemException unwritten(Path file, String why) {
        return new ProblemException(Problem.of(ProblemCode.DSK_02, file, why));
    }
}
