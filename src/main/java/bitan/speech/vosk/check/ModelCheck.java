package bitan.speech.vosk.check;

import java.nio.file.Path;

import bitan.problem.ProblemException;

/** Checks a model folder before libvosk loads it. */
public final class ModelCheck {
    private ModelCheck() {
    }

    /**
     * Verifies a model folder. A model we know must equal what we know, file by file. Any other must look like a model
     * and is then loaded and used once in a process of its own, which it may take down. A folder that passed passes at
     * once as long as no file in it changes. Takes milliseconds then, and about a second (a large model: much longer)
     * the first time.
     *
     * @param work where proofs are kept, outside the model
     * @throws ProblemException MOD-02 with what is wrong; SPE-01 if libvosk itself cannot be loaded; DSK-02 if
     *         {@code work} cannot be written
     */
    public static void verify(Path folder, Path work) throws ProblemException {
        var files = ModelFiles.in(folder);
        var stamp = ProofStamp.of(files, work);
        if (stamp.kept().isPresent()) {
            return;
        }
        if (!KnownModels.confirm(files)) {
            ModelStructure.check(files);
            ProofProcess.run(files, work);
        }
        stamp.keep(KnownModels.identify(files));
    }

    /**
     * Which model a folder holds, whatever it is called. Proves nothing. Takes milliseconds once the folder has passed
     * {@link #verify}, and some tenths of a second before.
     *
     * @throws ProblemException MOD-02 if there is no model, or it cannot be read
     */
    public static ModelIdentity identify(Path folder, Path work) throws ProblemException {
        var files = ModelFiles.in(folder);
        var kept = ProofStamp.of(files, work).kept();
        return kept.isPresent() ? kept.get() : KnownModels.identify(files);
    }
}
