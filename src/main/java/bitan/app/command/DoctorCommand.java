package bitan.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.doctor.Doctor;
import bitan.app.doctor.Finding;
import bitan.app.doctor.FindingText;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.problem.ProblemText;

/** {@code bitan doctor}: looks at everything a counter needs, one line each, and says what to do about it. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Folders folders;
    private final Terminal terminal;
    private int exitCode = Terminal.DONE;

    @Option(names = "--settings", paramLabel = "FILE") private Optional<Path> settings = Optional.empty();

    DoctorCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var line = new ProgressLine(terminal.err())) {
            new Doctor(folders, CounterFiles.at(settings.orElse(folders.settings()), folders))
                    .examine(finding -> {
                        line.clear();
                        tell(finding);
                    }, level -> line.show(terminal.say("doctor.speak"), level));
        }
        return exitCode;
    }

    private void tell(Finding finding) {
        terminal.out().println(line(terminal, finding));
        finding.problem().ifPresent(problem -> {
            terminal.out().println("    " + ProblemText.line(problem, terminal.locale()));
            exitCode = Terminal.PROBLEM;
        });
        terminal.out().flush();
    }

    /** What was looked at and how it is, on one line. */
    static String line(Terminal terminal, Finding finding) {
        var mark = finding.problem().isEmpty() ? "✓" : "✗";
        return mark + " " + FindingText.line(finding, terminal.locale());
    }
}
