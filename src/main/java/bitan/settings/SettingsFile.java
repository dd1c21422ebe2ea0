package bitan.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The settings on disk, in three layers: what the program starts with, the administrator's file for the whole machine,
 * and over both the counter's own file, but for what the administrator has locked. A wrong field is reported and left as it is. Nothing in the file is lost: if it cannot be kept
 * in place, the file is copied first. Not for the FX thread.
 */
public final class SettingsFile {
    /** Bytes; settings take a thousandth of it. */
    private static final int LARGEST = 1 << 20;

    private final Path file;
    private final Optional<Path> administrator;

    /**
     * Settings and what had to be said about them.
     *
     * @param isWhole whether they can be changed without putting aside what stands in the file
     * @param locks what of them cannot be changed here
     */
    public record Loaded(Settings settings, List<Problem> problems, boolean isWhole, Locks locks) {
        public Loaded {
            problems = List.copyOf(problems);
        }

        /** Of a machine whose administrator locks nothing. */
        public Loaded(Settings settings, List<Problem> problems, boolean isWhole) {
            this(settings, problems, isWhole, Locks.NONE);
        }
    }

    /** One layer, and why it cannot be read if it cannot. */
    private record Layer(Stored stored, List<Problem> problems) {}

    /** Settings kept in {@code file}, which need not exist yet, on a machine without an administrator's file. */
    public SettingsFile(Path file) {
        this(file, Optional.empty());
    }

    /** The same where {@code administrator}, which need not exist either, has defaults for all counters. */
    public SettingsFile(Path file, Path administrator) {
        this(file, Optional.of(administrator));
    }

    private SettingsFile(Path file, Optional<Path> administrator) {
        this.file = file;
        this.administrator = administrator;
    }

    /** The counter's own file. */
    public Path path() {
        return file;
    }

    /** Whether there is such a file. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** Reads the settings; defaults where there is no file, and for what of it cannot be read. Changes nothing. */
    public Loaded load() {
        var above = above();
        var locks = administrator.filter(Files::exists).map(above.stored()::locks).orElse(Locks.NONE);
        try {
            var stored = stored();
            return new Loaded(stored.settings(above.stored()), both(stored.problems(file), above.problems()),
                    stored.isWhole(), locks);
        } catch (IOException e) {
            var settings = Stored.nothing().settings(above.stored());
            return new Loaded(settings.with(settings.retention().inDoubt()),
                    both(List.of(Problem.of(ProblemCode.SET_01, file, 1, RegularFile.why(e))),
                            above.problems()),
                    false, locks);
        }
    }

    /**
     * Writes what is different in {@code after}, and leaves all else in the file as it is now, so that a power cut leaves
     * either the old one or the new. A file that cannot be read to its end is copied first.
     *
     * @throws ProblemException if it cannot be kept or written ({@code SET-03}), or changes what is locked
     *     ({@code SET-06}): then the file is as it was
     */
    public void save(Settings before, Settings after) throws ProblemException {
        var above = above().stored();
        var refusal = administrator.flatMap(by -> above.locks(by).refusal(before, after));
        if (refusal.isPresent()) {
            throw new ProblemException(refusal.get());
        }
        try {
            var stored = stored();
            if (!stored.isWhole()) {
                Files.copy(file, WholeFile.keptBeside(file));
            }
            WholeFile.write(file, stored.changed(before, after, above));
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

    /** The administrator's file; nothing of it where it cannot be read. */
    private Layer above() {
        if (administrator.isEmpty()) {
            return new Layer(Stored.nothing(), List.of());
        }
        var path = administrator.get();
        try {
            var stored = Stored.ofAdministrator(RegularFile.bytes(path, LARGEST));
            return new Layer(stored, stored.problems(path));
        } catch (NoSuchFileException e) {
            return new Layer(Stored.nothing(), List.of());
        } catch (IOException e) {
            return new Layer(Stored.nothing(),
                    List.of(Problem.of(ProblemCode.SET_01, path, 1, RegularFile.why(e))));
        }
    }

    private static List<Problem> both(List<Problem> own, List<Problem> above) {
        return Stream.concat(own.stream(), above.stream()).toList();
    }
}
