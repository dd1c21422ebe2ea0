package bitan.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** The terms every counter starts with. */
public final class GlossaryFile {
    private GlossaryFile() {
    }

    /** The shipped glossary. */
    public static Glossary shipped() {
        return Glossary.EMPTY;
    }

    /**
     * The glossary in a file.
     *
     * @throws ProblemException if it cannot be read
     */
    public static Glossary read(Path file) throws ProblemException {
        try (var lines = Files.lines(file)) {
            return new Glossary(lines.filter(line -> !line.isBlank()).map(Term::of).toList());
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.WAV_04, file, e.getClass().getSimpleName()), e);
        }
    }
}
