package bitan.app.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private final CounterFiles files;

    /** Of the counter with these files. */
    public Doctor(Folders folders, CounterFiles files) {
        this.folders = folders;
        this.files = files;
    }

    /**
     * Looks at all and changes nothing, the log included; takes some seconds, in which somebody may say a word into the
     * microphone. Once in a process: it starts JavaFX.
     *
     * @param level hears how loud the microphone is, 0 to 1, while it is listened to
     */
    public void examine(Consumer<Finding> found, DoubleConsumer level) throws InterruptedException {
        LogSetup.off();
        var loaded = files.settings().load();
        settings(loaded.problems()).forEach(found);
        new ScreensCheck().findings().forEach(found);
        new MicrophoneCheck(loaded.settings(), level).examine(found);
        new HeadphonesCheck(loaded.settings()).finding().ifPresent(found);
        found.accept(new InterpreterCheck(loaded.settings()).finding());
        try (var scratch = scratch()) {
            new RecognitionCheck(SpeechModels.in(folders, scratch.path()), loaded.settings()).examine(found);
            new PrinterCheck(loaded.settings()).findings().forEach(found);
            new KeptCheck(folders, files, scratch.path()).findings().forEach(found);
        } catch (ProblemException e) {
            found.accept(Finding.plain("folder", folders.data()).with(e.problem()));
        }
        found.accept(new RecordsCheck(files, loaded.settings().retention().days()).finding());
        new MachineCheck(folders, files).findings().forEach(found);
    }

    /**
     * Looks at what a running kiosk does not see by itself: its devices, screens and model it has open. Takes some tenths of a
     * second, or {@link bitan.note.print.Printers#PATIENCE} where the print server hangs. Not for the FX thread.
     */
    public List<Finding> besideTheKiosk() {
        var loaded = files.settings().load();
        var found = new ArrayList<>(settings(loaded.problems()));
        found.addAll(new PrinterCheck(loaded.settings()).findings());
        try (var scratch = scratch()) {
            found.addAll(new KeptCheck(folders, files, scratch.path()).findings());
        } catch (ProblemException e) {
            found.add(Finding.plain("folder", folders.data()).with(e.problem()));
        }
        found.add(new RecordsCheck(files, loaded.settings().retention().days()).finding());
        found.addAll(new MachineCheck(folders, files).findings());
        return found;
    }

    private static ScratchFolder scratch() throws ProblemException {
        return ScratchFolder.in(Path.of(System.getProperty("java.io.tmpdir")), "bitan-doctor");
    }

    private List<Finding> settings(List<Problem> problems) {
        var found = Finding.plain("settings", files.settings().path());
        return problems.isEmpty() ? List.of(found) : problems.stream().map(found::with).toList();
    }
}
