package bitan.speech;

import bitan.problem.ProblemException;

/** Opens the engine of one listener. */
@FunctionalInterface
public interface EngineFactory {

    /**
     * Opens an engine. Called on the thread that will use and close it.
     *
     * @throws ProblemException if there is no engine to be had
     */
    SpeechEngine open() throws ProblemException;
}
