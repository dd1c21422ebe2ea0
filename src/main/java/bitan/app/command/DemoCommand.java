package bitan.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import bitan.app.counter.Trace;
import bitan.app.display.DisplayServer;
import bitan.app.kiosk.DemonstrationRun;
import bitan.app.kiosk.DemonstrationRun.Heard;
import bitan.app.machine.CounterFiles;
import bitan.app.machine.Folders;
import bitan.app.machine.SpeechModels;
import bitan.archive.RecordFolder;
import bitan.glossary.GlossaryFile;
import bitan.letter.LetterFolder;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;

/** {@code bitan demo}: plays a whole visit; exit code 0 only if every line of the clerk was heard. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Folders folders;
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR") private Optional<Path> out = Optional.empty();

    @Mixin private Tracing tracing = new Tracing();

    DemoCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return DisplayServer.problem().isEmpty() ? inWindows() : inPictures();
    }

    int inPictures() throws ProblemException, InterruptedException {
        var folder = out.orElse(folders.data().resolve("demonstration"));
        try (var noted = tracing.open()) {
            var heard = run(Optional.of(folder), noted).inPictures();
            terminal.out().println(terminal.say("demo.where", folder.toAbsolutePath()));
            return told(heard);
        }
    }

    private int inWindows() throws ProblemException, InterruptedException {
        try (var noted = tracing.open()) {
            var heard = run(out, noted).inWindows();
            out.ifPresent(
                    folder -> terminal.out().println(terminal.say("demo.where", folder.toAbsolutePath())));
            return told(heard);
        }
    }

    private DemonstrationRun run(Optional<Path> folder, Trace noted) throws ProblemException {
        var files = new CounterFiles(new SettingsFile(folders.data().resolve("demonstration-settings.json")),
                new GlossaryFile(folders.data().resolve("demonstration-glossary.json")),
                folders.guides(), folders.data().resolve("demonstration-resume.key"),
                folders.data().resolve("demonstration-journal"),
                new LetterFolder(folders.data().resolve("demonstration-letters")),
                new RecordFolder(folders.data().resolve("demonstration-records")), folders.pinFile());
        files.settings().save(settings());
        return new DemonstrationRun(files, SpeechModels.in(folders), noted, paper(), folder);
    }

    private Path paper() {
        return out.orElse(folders.data().resolve("demonstration")).resolve("note.pdf");
    }

    private Settings settings() {
        boolean english = terminal.locale().getLanguage().equals(Language.ENGLISH.locale().getLanguage());
        return Settings.DEFAULT.named(terminal.say("demo.counter"),
                english ? Language.ENGLISH : Language.CHINESE).withModel(SpeechModels.DEMONSTRATION);
    }

    private int told(Heard heard) {
        terminal.out().println(terminal.say("demo.note", paper().toAbsolutePath()));
        terminal.out().println(terminal.say("demo.heard", heard.lines(), heard.of()));
        return heard.isAll()
                ? Terminal.DONE
                : terminal.tell(Problem.of(ProblemCode.DEM_01, heard.lines(), heard.of()));
    }
}
