package bitan.app.command;

import java.io.IOException;

import bitan.pin.PinGate;
import bitan.pin.PinResult;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Asks for the staff PIN before a command does anything. */
record PinQuestion(Terminal terminal, SecretPrompt asking) {

    /**
     * Asks, if a PIN is set.
     *
     * @throws ProblemException PIN-07 if it was wrong or came too early, PIN-03 if no digits open the gate
     */
    void enter(PinGate gate) throws ProblemException, IOException {
        switch (gate.enter(gate.isNeeded() ? asking.next("pin.now") : "")) {
            case PinResult.Opened(var problem) -> problem.ifPresent(terminal::tell);
            case PinResult.Wrong(_, var wait, _) -> throw refused(wait.toSeconds());
            case PinResult.Waiting(var left) -> throw refused(left.toSeconds() + 1);
            case PinResult.Shut(var problem) -> throw new ProblemException(problem);
        }
    }

    private static ProblemException refused(long seconds) {
        return new ProblemException(Problem.of(ProblemCode.PIN_07, seconds));
    }
}
