package bitan.app.command;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;

import bitan.app.log.Trace;
import bitan.problem.ProblemException;

/** What a command that opens the screens traces. */
final class Tracing {
    @Option(names = "--trace", paramLabel = "FILE", descriptionKey = "trace") private Optional<Path> file = Optional
            .empty();

    @Option(names = "--trace-words", descriptionKey = "traceWords") private boolean withWords;

    /** The trace that was asked for, or none. */
    Trace open() throws ProblemException {
        return file.isPresent() ? Trace.to(file.get(), withWords) : Trace.OFF;
    }
}
