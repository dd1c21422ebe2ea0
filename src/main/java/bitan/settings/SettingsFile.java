package bitan.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The settings on disk. A wrong field is reported and left as it is. Nothing in the file is lost: if it cannot be kept
 * in place, the file is copied first. Not for the FX thread.
 */
public final class SettingsFile {
    /** Bytes; settings take a thousandth of it. */
    private static final int LARGEST = 1 << 20;

    private final Path file;

    /**
     * Settings and what had to be said about them.
     *
     * @param isWhole whether they can be changed without putting aside what stands in the file
     */
    public record Loaded(Settings settings, List<Problem> problems, boolean isWhole) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** Settings kept in {@code file}, which need not exist yet. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Whether there is such a file. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** Reads the settings; defaults where there is no file, and for what of it cannot be read. Changes nothing. */
    public Loaded load() {
        try {
            var stored = stored();
            return new Loaded(stored.settings(), stored.problems(file), stored.isWhole());
        } catch (IOException e) {
            return new Loaded(Settings.DEFAULT.with(Retention.NONE.inDoubt()),
                    List.of(Problem.of(ProblemCode.SET_01, file, 1, RegularFile.why(e))), false);
        }
    }

    /**
     * Writes what is different in {@code after}, and leaves all else in the file as it is now, so that a power cut leaves
     * either the old one or the new. A file that cannot be read to its end is copied first.
     *
     * @throws ProblemException if it cannot be kept or written ({@code SET-03}): then the file is as it was
     */
    public void save(Settings before, Settings after) throws ProblemException {
        try {
            var stored = stored();
            if (!stored.isWhole()) {
                Files.copy(file, WholeFile.keptBeside(file));
            }
            WholeFile.write(file, stored.changed(before, after));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.SET_03, file, RegularFile.why(e)), e);
        }
    }

    /**
     * The same for settings that are to be in the file whatever is in it now.
     *
     * @throws ProblemException as {@link #save(Settings, Settings)} does
     */
    public void save(Settings settings) throws ProblemException {
        save(load().settings(), settings);
    }

    private Stored stored() throws IOException {
        try {
            return Stored.in(RegularFile.bytes(file, LARGEST));
        } catch (NoSuchFileException e) {
            return Stored.nothing();
        }
    }
}
