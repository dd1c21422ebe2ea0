package bitan.app.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.LogSetup;
import bitan.app.models.SpeechModels;
import bitan.problem.Problem;
import bitan.problem.ProblemException;
import bitan.speech.vosk.check.ScratchFolder;

/** Looks at everything a counter needs, in the order in which a technician would repair it. */
public final class Doctor {
    private final Folders folders;
    private final Path settings;

    /** Of the counter with this settings file. */
    public Doctor(Folders folders, Path settings) {
        this.folders = folders;
        this.settings = settings;
    }

    /**
     * Looks at all and changes nothing, the log included; takes some seconds, in which somebody may say a word into the
     * microphone. Once in a process: it starts JavaFX.
     *
     * @param level hears how loud the microphone is, 0 to 1, while it is listened to
     */
    public void examine(Consumer<Finding> found, DoubleConsumer level) throws InterruptedException {
        LogSetup.off();
        var files = CounterFiles.at(settings, folders);
        var loaded = files.settings().load();
        settings(loaded.problems()).forEach(found);
        new ScreensCheck().findings().forEach(found);
        new MicrophoneCheck(loaded.settings(), level).examine(found);
        new HeadphonesCheck(loaded.settings()).finding().ifPresent(found);
        try (var scratch = ScratchFolder.in(Path.of(System.getProperty("java.io.tmpdir")), "bitan-doctor")) {
            new RecognitionCheck(SpeechModels.in(folders, scratch.path()), loaded.settings()).examine(found);
            new PrinterCheck(loaded.settings()).findings().forEach(found);
            new KeptCheck(folders, files, scratch.path()).findings().forEach(found);
        } catch (ProblemException e) {
            found.accept(Finding.plain("folder", folders.data()).with(e.problem()));
        }
        found.accept(new RecordsCheck(files, loaded.settings().retention().days()).finding());
        new MachineCheck(folders, files).findings().forEach(found);
    }

    private List<Finding> settings(List<Problem> problems) {
        var found = Finding.plain("settings", settings);
        return problems.isEmpty() ? List.of(found) : problems.stream().map(found::with).toList();
    }
}
