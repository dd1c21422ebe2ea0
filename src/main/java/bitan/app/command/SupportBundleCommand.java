package bitan.app.command;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.doctor.Doctor;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.support.SupportBundle;
import bitan.problem.Problem;
import bitan.problem.ProblemException;

/** {@code bitan support-bundle}: what a technician needs to find a fault, without a word of any conversation. */
@Command(name = "support-bundle", mixinStandardHelpOptions = true)
final class SupportBundleCommand implements Callable<Integer> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Folders folders;
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "FILE.zip") private Optional<Path> out = Optional.empty();

    @Option(names = "--settings", paramLabel = "FILE") private Optional<Path> settings = Optional.empty();

    SupportBundleCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, ProblemException {
        var file = settings.orElse(folders.settings());
        var doctor = examined(file);
        var bundle = SupportBundle.of(folders, CounterFiles.at(file).folder(),
                CounterFiles.settings(file, folders).load().settings(), doctor);
        var target = out.orElseGet(
                () -> Path.of(
                        "bitan-support-" + DAY.format(LocalDateTime.now(ZoneId.systemDefault())) + ".zip"));
        OutputFile.write(target, bundle.zipped());
        return terminal.done("bundle.written", target.toAbsolutePath());
    }

    /** Problems as the log has them, not in words: those may quote what stands in a file. */
    private List<String> examined(Path file) throws InterruptedException {
        var lines = new ArrayList<String>();
        try (var line = new ProgressLine(terminal.err())) {
            new Doctor(folders, CounterFiles.at(file, folders)).examine(finding -> {
                lines.add(DoctorCommand.line(terminal, finding));
                finding.problem().map(Problem::inLog).ifPresent(problem -> lines.add("    " + problem));
            }, level -> line.show(terminal.say("doctor.speak"), level));
        }
        return lines;
    }
}
