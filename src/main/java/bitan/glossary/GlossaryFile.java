package bitan.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;

/**
 * The counter's terms on disk. A file with a mistake is kept aside, never overwritten and never read in part, so that
 * no term is lost without notice. Not for the FX thread.
 */
public final class GlossaryFile {
    private static final String SHIPPED = "terms.json";
    /** Bytes no list of terms comes near; what is longer was chosen by mistake. */
    private static final int LARGEST = 32 << 20;

    private final Path file;

    /** Terms and what had to be said about them. */
    public record Loaded(Glossary glossary, Optional<Problem> problem) {}

    /** Terms kept in {@code file}, which need not exist yet. */
    public GlossaryFile(Path file) {
        this.file = file;
    }

    /** The terms every counter starts with. */
    public static Glossary shipped() {
        try (var in = Objects.requireNonNull(GlossaryFile.class.getResourceAsStream(SHIPPED))) {
            return GlossaryJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped terms", e);
        } catch (Unreadable e) {
            throw new IllegalStateException("the shipped terms, line " + e.line(), e);
        }
    }

    /**
     * The terms of a file somebody chose.
     *
     * @throws ProblemException if it cannot be opened ({@code GLO-03}), is no glossary ({@code GLO-04}), or holds an
     *         entry that cannot be a term ({@code GLO-05}): then nothing of it is used
     */
    public static Glossary read(Path file) throws ProblemException {
        try {
            return GlossaryJson.read(RegularFile.text(file, LARGEST));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.GLO_03, file, RegularFile.why(e)), e);
        } catch (Unreadable e) {
            var code = e.isEntry() ? ProblemCode.GLO_05 : ProblemCode.GLO_04;
            throw new ProblemException(Problem.of(code, file, e.line(), e.what()), e);
        }
    }

    /** Whether there is such a file. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** Reads the terms; the shipped ones where there is no file or it cannot be used. */
    public Loaded load() {
        try {
            return new Loaded(GlossaryJson.read(RegularFile.text(file, LARGEST)), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Loaded(shipped(), Optional.empty());
        } catch (IOException e) {
            return aside(0, RegularFile.why(e));
        } catch (Unreadable e) {
            return aside(e.line(), e.what());
        }
    }

    /**
     * Writes the terms so that a power cut leaves either the old ones or the new.
     *
     * @throws ProblemException if the folder cannot be written ({@code GLO-02})
     */
    public void save(Glossary glossary) throws ProblemException {
        try {
            WholeFile.write(file, GlossaryJson.written(glossary));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.GLO_02, file, e);
        }
    }

    private Loaded aside(int line, String why) {
        return new Loaded(shipped(),
                Optional.of(Problem.of(ProblemCode.GLO_01, WholeFile.setAside(file), line, why)));
    }
}
