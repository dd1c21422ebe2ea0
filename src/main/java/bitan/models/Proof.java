package bitan.models;

import java.nio.file.Path;

import bitan.problem.ProblemException;

/** Finds out whether a folder really is a model that loads. */
@FunctionalInterface
public interface Proof {

    /**
     * Loads the model once, somewhere a crash does no harm.
     *
     * @throws ProblemException if it does not load
     */
    void prove(Path folder) throws ProblemException, InterruptedException;
}
