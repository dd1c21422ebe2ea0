package bitan.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import bitan.app.display.DisplayServer;
import bitan.app.display.FontCheck;
import bitan.app.installation.Build;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.kiosk.Kiosk;
import bitan.app.models.SpeechModels;
import bitan.app.running.ExitCode;
import bitan.app.running.Hang;
import bitan.app.running.OneKiosk;
import bitan.app.running.Watchdog;
import bitan.app.voice.Microphones;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** {@code bitan}: the kiosk; without a display the demonstration, so that there is something to see anywhere. */
@Command(name = "bitan", mixinStandardHelpOptions = true, version = Build.NAME)
final class KioskCommand implements Callable<Integer> {
    private final Folders folders;
    private final Terminal terminal;

    @Option(names = "--staff-screen", paramLabel = "N") private OptionalInt staffScreen = OptionalInt.empty();

    @Option(names = "--visitor-screen", paramLabel = "N") private OptionalInt visitorScreen = OptionalInt
            .empty();

    @Option(names = "--forward") private boolean forward;

    @Option(names = "--windowed") private boolean windowed;

    @Option(names = "--settings", paramLabel = "FILE") private Optional<Path> settings = Optional.empty();

    @Mixin private Tracing tracing = new Tracing();

    @Option(names = "--watched") private boolean watched;

    KioskCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        // Other settings must not be a way around the PIN.
        var files = CounterFiles.at(settings.orElse(folders.settings()), folders).with(folders.pinFile());
        if (forward) {
            return forward(files.folder());
        }
        var unusable = DisplayServer.problem();
        if (unusable.isPresent()) {
            int told = terminal.tell(unusable.get());
            boolean isAbsent = unusable.get().code() == ProblemCode.SCR_01;
            return isAbsent && !watched ? new DemoCommand(folders, terminal).inPictures() : told;
        }
        try (var one = OneKiosk.claim(files.folder())) {
            run(files, one);
            return ExitCode.LEFT;
        } catch (ProblemException e) {
            int told = terminal.tell(e.problem());
            return watched && e.problem().code() == ProblemCode.RUN_01 ? ExitCode.ANOTHER_RUNS : told;
        }
    }

    private int forward(Path folder) {
        try {
            OneKiosk.forward(folder);
            return ExitCode.LEFT;
        } catch (ProblemException e) {
            return terminal.tell(e.problem());
        }
    }

    private void run(CounterFiles files, OneKiosk one) throws ProblemException, InterruptedException {
        boolean isFirst = !files.settings().isThere();
        try (var noted = tracing.open();
                var kiosk = new Kiosk(files, SpeechModels.in(folders), noted, new Microphones())) {
            // While the lexicon and the guides are being read.
            FontCheck.require();
            serve(kiosk, one, isFirst);
        }
    }

    private void serve(Kiosk kiosk, OneKiosk one, boolean isFirst)
            throws ProblemException, InterruptedException {
        try (var _ = Watchdog.over(kiosk.hearts())) {
            Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Hang.uncaught(thread, e, kiosk::failed));
            kiosk.openWindows(wishes -> wishes.asking(staffScreen, visitorScreen, windowed));
            one.onForward(kiosk::comeForward);
            kiosk.listen();
            if (isFirst) {
                kiosk.setUp();
            }
            kiosk.awaitLeft();
        }
    }
}
