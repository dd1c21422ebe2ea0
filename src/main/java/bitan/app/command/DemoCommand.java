package bitan.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import bitan.app.demo.Demonstration.Pause;
import bitan.app.demo.DemonstrationRun;
import bitan.app.demo.DemonstrationRun.Heard;
import bitan.app.demo.Recordings;
import bitan.app.display.DisplayServer;
import bitan.app.display.FontCheck;
import bitan.app.display.HeadlessPlatform;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.kiosk.Kiosk;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Inputs;
import bitan.archive.RecordFolder;
import bitan.glossary.GlossaryFile;
import bitan.letter.LetterFolder;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.sentences.SentenceFile;
import bitan.sentences.UsesFile;
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
            var heard = playInPictures(noted, folder);
            tellWhere(folder);
            return told(heard);
        }
    }

    private int inWindows() throws ProblemException, InterruptedException {
        try (var noted = tracing.open()) {
            var heard = playInWindows(noted);
            out.ifPresent(this::tellWhere);
            return told(heard);
        }
    }

    /** As fast as the machine hears. */
    private Heard playInPictures(Trace noted, Path folder) throws ProblemException, InterruptedException {
        var files = files();
        HeadlessPlatform.choose();
        FontCheck.font();
        var recordings = Recordings.fast();
        try (var kiosk = kiosk(files, noted, recordings)) {
            kiosk.openPictures();
            return run(kiosk, Optional.of(folder)).play(recordings, Pause.NONE);
        }
    }

    /** As fast as people speak. */
    private Heard playInWindows(Trace noted) throws ProblemException, InterruptedException {
        var files = files();
        FontCheck.require();
        var recordings = Recordings.asSpoken();
        try (var kiosk = kiosk(files, noted, recordings)) {
            kiosk.openWindows(wishes -> wishes);
            return run(kiosk, out).play(recordings, Pause.AS_PEOPLE);
        }
    }

    private Kiosk kiosk(CounterFiles files, Trace noted, Recordings recordings) {
        return new Kiosk(files, SpeechModels.in(folders), noted, Inputs.ofClerk(recordings::source));
    }

    private DemonstrationRun run(Kiosk kiosk, Optional<Path> folder) {
        return new DemonstrationRun(kiosk.demonstration(), kiosk::pictures, paper(), folder);
    }

    private void tellWhere(Path folder) {
        terminal.out().println(terminal.say("demo.where", folder.toAbsolutePath()));
    }

    private CounterFiles files() throws ProblemException {
        var files = new CounterFiles(new SettingsFile(folders.data().resolve("demonstration-settings.json")),
                new GlossaryFile(folders.data().resolve("demonstration-glossary.json")),
                new SentenceFile(folders.data().resolve("demonstration-sentences.json")),
                new UsesFile(folders.data().resolve("demonstration-sentence-uses.json")),
                folders.guides(), folders.data().resolve("demonstration-resume.key"),
                folders.data().resolve("demonstration-journal"),
                new LetterFolder(folders.data().resolve("demonstration-letters")),
                new RecordFolder(folders.data().resolve("demonstration-records")), folders.pinFile());
        files.settings().save(settings());
        return files;
    }

    private Path paper() {
        return out.orElse(folders.data().resolve("demonstration")).resolve("note.pdf");
    }

    private Settings settings() {
        return Settings.DEFAULT.named(terminal.say("demo.counter"),
                Language.of(terminal.locale())).withModel(SpeechModels.DEMONSTRATION);
    }

    private int told(Heard heard) {
        terminal.out().println(terminal.say("demo.note", paper().toAbsolutePath()));
        terminal.out().println(terminal.say("demo.heard", heard.lines(), heard.of()));
        return heard.isAll()
                ? Terminal.DONE
                : terminal.tell(Problem.of(ProblemCode.DEM_01, heard.lines(), heard.of()));
    }
}
