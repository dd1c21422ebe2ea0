package bitan.sentences;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.json.Json;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** How often the ready sentences are used, on disk. Not for the FX thread. */
public final class UsesFile {
    private static final JsonMapper JSON = Json.strict().build();
    /** Bytes: {@link SentenceFile#MOST} sentences and more that are no longer there. */
    private static final int LARGEST = 1 << 20;

    private final Path file;

    /** Uses and what had to be said about them. */
    public record Loaded(Uses uses, Optional<Problem> problem) {}

    /** Uses kept in {@code file}, which need not exist. */
    public UsesFile(Path file) {
        this.file = file;
    }

    /** Reads them; none where there is no file, or it cannot be used and was kept aside ({@code SEN-07}). */
    public Loaded load() {
        try {
            var uses = Json.read(JSON, RegularFile.bytes(file, LARGEST), Uses.class);
            return uses.counts().values().stream().allMatch(count -> Double.isFinite(count) && count >= 0)
                    ? new Loaded(uses, Optional.empty())
                    : damaged("no count");
        } catch (NoSuchFileException e) {
            return new Loaded(Uses.NONE, Optional.empty());
        } catch (IOException e) {
            return damaged(RegularFile.why(e));
        } catch (JacksonException e) {
            return damaged(Json.place(e));
        }
    }

    /**
     * Writes them so that a power cut leaves either the old ones or the new.
     *
     * @throws ProblemException SEN-04 if the folder cannot be written
     */
    public void save(Uses uses) throws ProblemException {
        try {
            WholeFile.write(file, JSON.writeValueAsString(uses));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.SEN_04, file, e);
        }
    }

    private Loaded damaged(String why) {
        return new Loaded(Uses.NONE,
                Optional.of(Problem.of(ProblemCode.SEN_07, WholeFile.setAside(file), why)));
    }
}
