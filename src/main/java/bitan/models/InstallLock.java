package bitan.models;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Lets one installation at a time into a models' folder, over all processes. Given back by the system in a crash. */
final class InstallLock implements Closeable {
    private final FileChannel file;

    private InstallLock(FileChannel file) {
        this.file = file;
    }

    /** @throws ProblemException MOD_10 if another installation holds it */
    static InstallLock take(Path models) throws ProblemException, IOException {
        var file = RegularFile.channel(file(models), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return new InstallLock(file);
            }
        } catch (OverlappingFileLockException e) {
            file.close();
            throw new ProblemException(Problem.of(ProblemCode.MOD_10, models), e);
        }
        file.close();
        throw new ProblemException(Problem.of(ProblemCode.MOD_10, models));
    }

    static Path file(Path models) {
        return models.resolve(".lock");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
