package bitan.app.command;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.sentences.SentenceFile;
import bitan.sentences.SentenceFile.Loaded;

/** {@code bitan sentences}: checks a file of ready sentences, adds it to the counter's, and writes the counter's to one. */
@Command(name = "sentences", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class SentencesCommand {
    private final Folders folders;
    private final Terminal terminal;

    SentencesCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "file") Path file) throws ProblemException {
        var read = SentenceFile.read(file);
        return told(read.problems(), "sentences.usable", file, read.sentences().size());
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "FILE", descriptionKey = "file") Path file) throws ProblemException {
        var read = SentenceFile.read(file);
        var before = whole().sentences();
        var both = SentenceFile.merged(before, read.sentences());
        own().save(both);
        int added = both.size() - before.size();
        return told(read.problems(), "sentences.added", file, added, read.sentences().size() - added);
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(@Parameters(paramLabel = "FILE", descriptionKey = "file") Path file) throws ProblemException {
        var loaded = whole();
        SentenceFile.export(file, loaded.sentences(), terminal.locale());
        return told(loaded.problems(), "sentences.exported", file, loaded.sentences().size());
    }

    /**
     * The counter's sentences.
     *
     * @throws ProblemException SEN-01 if they cannot be read: nothing takes the place of what somebody may still mend
     */
    private Loaded whole() throws ProblemException {
        var loaded = own().load();
        for (var problem : loaded.problems()) {
            if (problem.code() == ProblemCode.SEN_01) {
                throw new ProblemException(problem);
            }
        }
        return loaded;
    }

    private SentenceFile own() {
        return CounterFiles.at(folders.settings()).sentences();
    }

    private int told(List<Problem> problems, String key, Object... facts) {
        terminal.out().println(terminal.say(key, facts));
        terminal.out().flush();
        problems.forEach(terminal::tell);
        return problems.isEmpty() ? Terminal.DONE : Terminal.PROBLEM;
    }
}
