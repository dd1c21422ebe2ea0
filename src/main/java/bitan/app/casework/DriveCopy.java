package bitan.app.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import bitan.disk.RemovableDrives;
import bitan.disk.WholeFile;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The visitor's sheet on the visitor's own drive. It is the only file written outside of the counter's folder. */
final class DriveCopy {
    private DriveCopy() {
    }

    /** Those that are plugged in now. */
    static List<Path> drives() {
        return new RemovableDrives().all();
    }

    /**
     * Writes a sheet into a file of that name, with a number behind it where there are others.
     *
     * @return the file
     * @throws ProblemException DSK-02 if the drive is gone, or cannot be written
     */
    static Path write(byte[] pdf, Path drive, String name) throws ProblemException {
        if (!drives().contains(drive)) {
            throw ProblemException.of(ProblemCode.DSK_02, drive, new NoSuchFileException(drive.toString()));
        }
        return writeInto(drive, pdf, name);
    }

    static Path writeInto(Path folder, byte[] pdf, String name) throws ProblemException {
        var file = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(name + (number == 1 ? "" : "-" + number) + ".pdf"))
                .filter(path -> !Files.exists(path)).findFirst().orElseThrow();
        try {
            WholeFile.write(file, pdf);
            return file;
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, file, e);
        }
    }
}
