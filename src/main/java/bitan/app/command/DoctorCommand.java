package bitan.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.display.ScreenCheck;
import bitan.app.display.ScreenCheck.Seen;
import bitan.app.machine.CounterFiles;
import bitan.app.machine.Folders;
import bitan.app.machine.SpeechModels;
import bitan.audio.Captured;
import bitan.audio.Microphone;
import bitan.handwriting.Handwriting;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.ProblemText;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;
import bitan.settings.SettingsFile.Loaded;
import bitan.wording.Glossary;

/** {@code bitan doctor}: looks at everything a counter needs, one line each, and says what to do about it. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    /** How long the microphone is listened to, seconds: time to say a word. */
    private static final int LISTENING = 3;
    /** Loudest frame of a microphone that is muted or not plugged in, full scale 1: below the noise of any room. */
    private static final double SILENT = 0.0003;
    /** Room for a model, its archive and years of logs, megabytes. */
    private static final long ENOUGH_DISK = 500;
    private static final long MEGABYTE = 1_000_000;

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
        var file = settings.orElse(folders.settings());
        var loaded = new SettingsFile(file).load();
        var seen = ScreenCheck.look();
        tell("settings", file.toString(), loaded.problem());
        tell("screens", monitors(seen), seen.problem());
        tell("fonts", seen.font().orElse(""), seen.font().isEmpty()
                ? Optional.of(Problem.of(ProblemCode.FNT_01))
                : Optional.empty());
        microphones(loaded.settings());
        model(loaded);
        handwriting();
        disk();
        records(file, loaded.settings());
        return exitCode;
    }

    private static String monitors(Seen seen) {
        return seen.monitors().stream().map(monitor -> monitor.width() + "×" + monitor.height())
                .collect(Collectors.joining(", "));
    }

    private void microphones(Settings settings) throws InterruptedException {
        var devices = Microphone.devices();
        if (devices.isEmpty()) {
            tell("microphone", "", Optional.of(Problem.of(ProblemCode.MIC_01)));
            return;
        }
        microphone("microphone", settings.microphone().orElse(devices.getFirst().name()),
                Microphone.listen(settings.microphone()));
        if (settings.visitorMicrophone().isPresent()) {
            visitorMicrophone(settings.visitorMicrophone().get());
        }
    }

    private void visitorMicrophone(String name) throws InterruptedException {
        if (Microphone.isThere(name)) {
            microphone("visitorMicrophone", name, Microphone.listenOnlyTo(name));
        } else {
            tell("visitorMicrophone", name, Optional.of(Problem.of(ProblemCode.MIC_05, name)));
        }
    }

    private void microphone(String what, String name, Microphone listening) throws InterruptedException {
        var level = new Level();
        try (var source = listening;
                var line = new ProgressLine(terminal.err())) {
            long end = System.nanoTime() + LISTENING * 1_000_000_000L;
            while (System.nanoTime() < end && level.problem.isEmpty()) {
                level.take(source.next());
                line.show(terminal.say("doctor.speak"), level.shown());
            }
        }
        tell(what, terminal.say("doctor.level", name, level.inWords()), level.problem(name));
    }

    private void model(Loaded loaded) {
        var models = SpeechModels.in(folders);
        try {
            var chosen = models.choose(loaded.settings().model());
            models.prove(chosen.folder());
            tell("model", chosen.name(), models.problem().or(chosen::caution));
        } catch (ProblemException e) {
            tell("model", "", Optional.of(e.problem()));
        }
    }

    private void handwriting() {
        var before = System.nanoTime();
        try {
            Handwriting.open(Lexicon.load(), Glossary.EMPTY).close();
            long millis = (System.nanoTime() - before) / 1_000_000;
            tell("handwriting", terminal.say("doctor.loaded", millis), Optional.empty());
        } catch (ProblemException e) {
            tell("handwriting", "", Optional.of(e.problem()));
        }
    }

    private void disk() {
        var folder = folders.data();
        while (!folder.toFile().exists() && folder.getParent() != null) {
            folder = folder.getParent();
        }
        long free = folder.toFile().getUsableSpace() / MEGABYTE;
        tell("disk", terminal.say("doctor.free", free, folders.data()), free < ENOUGH_DISK
                ? Optional.of(Problem.of(ProblemCode.DSK_01, free, folders.data()))
                : Optional.empty());
    }

    /** When the purge last ran is shown even where nothing is kept any more. */
    private void records(Path settingsFile, Settings settings) {
        var records = CounterFiles.at(settingsFile).records();
        int days = settings.retention().days();
        try {
            var proof = records.proof();
            boolean isShut = days > 0 && records.keys().sealing().isEmpty();
            var broken = proof.broken().stream()
                    .mapToObj(line -> Problem.of(ProblemCode.REC_06, records.path(), line)).findFirst();
            var last = proof.last().map(line -> line.at().toString()).orElse("-");
            int there = records.list().size();
            var what = days == 0 && there == 0
                    ? terminal.say("doctor.notKept")
                    : terminal.say("doctor.kept", days, there, last);
            tell("records", what, isShut ? Optional.of(Problem.of(ProblemCode.REC_01)) : broken);
        } catch (ProblemException e) {
            tell("records", "", Optional.of(e.problem()));
        }
    }

    private void tell(String what, String detail, Optional<Problem> problem) {
        var mark = problem.isEmpty() ? "✓" : "✗";
        terminal.out().println(mark + " " + terminal.say("doctor." + what) + "  " + detail);
        problem.ifPresent(one -> {
            terminal.out().println("    " + ProblemText.line(one, terminal.locale()));
            exitCode = Terminal.PROBLEM;
        });
    }

    /** What was heard of the microphone so far. */
    private static final class Level {
        private double now;
        private double loudest;
        private Optional<Problem> problem = Optional.empty();

        void take(Captured captured) {
            switch (captured) {
                case Captured.Frame frame -> {
                    now = frame.level();
                    loudest = Math.max(loudest, now);
                }
                case Captured.Lost(var lost) -> problem = Optional.of(lost);
                case Captured.Found _,Captured.End _ -> now = 0;
            }
        }

        /** On a scale of loudness as heard: 60 dB below full scale is nothing. */
        double shown() {
            return now <= 0 ? 0 : Math.clamp(1 + Math.log10(now) / 3, 0, 1);
        }

        String inWords() {
            return loudest <= 0 ? "-" : String.format(Locale.ROOT, "%.0f dB", 20 * Math.log10(loudest));
        }

        Optional<Problem> problem(String device) {
            return problem.isEmpty() && loudest < SILENT
                    ? Optional.of(Problem.of(ProblemCode.MIC_04, device))
                    : problem;
        }
    }
}
