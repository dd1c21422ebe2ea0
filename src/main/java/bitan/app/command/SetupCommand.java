package bitan.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.running.OneKiosk;
import bitan.app.setup.SetupCopy;
import bitan.problem.ProblemException;

/** {@code bitan setup}: copies one counter's choices to the next, by a file. */
@Command(name = "setup", mixinStandardHelpOptions = true)
final class SetupCommand implements Callable<Integer> {
    private final Folders folders;
    private final Terminal terminal;

    @ArgGroup(multiplicity = "1") private @Nullable Direction direction;

    /** One of the two. */
    static final class Direction {
        @Option(names = "--export", paramLabel = "FILE") private Optional<Path> out = Optional.empty();

        @Option(names = "--import", paramLabel = "FILE") private Optional<Path> in = Optional.empty();
    }

    SetupCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException {
        var files = CounterFiles.at(folders.settings(), folders);
        var chosen = direction == null ? new Direction() : direction;
        if (chosen.out.isPresent()) {
            OutputFile.write(chosen.out.get(), new SetupCopy(files).exported());
            return terminal.done("setup.exported", chosen.out.get());
        }
        // What a running kiosk has in memory would be written over what came.
        try (var _ = OneKiosk.claim(files.folder())) {
            var file = chosen.in.orElseThrow();
            new SetupCopy(files).take(file);
            return terminal.done("setup.imported", file);
        }
    }
}
