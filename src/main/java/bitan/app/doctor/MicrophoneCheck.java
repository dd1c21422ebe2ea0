package bitan.app.doctor;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import bitan.audio.Captured;
import bitan.audio.Microphone;
import bitan.audio.SoundInputs;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;

/** The microphones, each listened to for some seconds. */
final class MicrophoneCheck {
    /** How long the microphone is listened to, seconds: time to say a word. */
    private static final int LISTENING = 3;

    /** Long beside the hundredths of a second it takes, also where a sound server is started by being asked. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SoundInputs inputs = new SoundInputs(PATIENCE);
    private final Settings settings;
    private final DoubleConsumer shown;

    MicrophoneCheck(Settings settings, DoubleConsumer shown) {
        this.settings = settings;
        this.shown = shown;
    }

    void examine(Consumer<Finding> found) throws InterruptedException {
        try {
            examineAll(found);
        } catch (ProblemException e) {
            found.accept(Finding.of("microphone", "soundUnanswered", PATIENCE.toSeconds()).with(e.problem()));
        }
    }

    private void examineAll(Consumer<Finding> found) throws ProblemException, InterruptedException {
        var devices = inputs.list();
        if (devices.isEmpty()) {
            found.accept(Finding.plain("microphone", "").with(Problem.of(ProblemCode.MIC_01)));
            return;
        }
        found.accept(listened("microphone", settings.microphone().orElse(devices.getFirst().name()),
                Microphone.listen(settings.microphone())));
        if (settings.visitorMicrophone().isPresent()) {
            found.accept(visitors(settings.visitorMicrophone().get()));
        }
    }

    private Finding visitors(String name) throws ProblemException, InterruptedException {
        return inputs.has(name)
                ? listened("visitorMicrophone", name, Microphone.listenOnlyTo(name))
                : Finding.plain("visitorMicrophone", name).with(Problem.of(ProblemCode.MIC_05, name));
    }

    private Finding listened(String what, String name, Microphone listening) throws InterruptedException {
        var level = new Level();
        try (var source = listening) {
            long end = System.nanoTime() + LISTENING * 1_000_000_000L;
            while (System.nanoTime() < end && level.problem.isEmpty()) {
                level.take(source.next());
                shown.accept(level.shown());
            }
        }
        return Finding.of(what, "level", name, level.inWords()).with(level.problem(name));
    }

    /** What was heard of the microphone so far. */
    private static final class Level {
        private double now;
        private double loudest;
        private boolean silent = true;
        private Optional<Problem> problem = Optional.empty();

        void take(Captured captured) {
            switch (captured) {
                case Captured.Frame frame -> {
                    now = frame.level();
                    loudest = Math.max(loudest, now);
                    silent &= frame.isSilent();
                }
                case Captured.Lost(var lost) -> problem = Optional.of(lost);
                case Captured.Found _,Captured.Silent _,Captured.End _ -> now = 0;
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
            return problem.isEmpty() && silent
                    ? Optional.of(Problem.of(ProblemCode.MIC_04, device))
                    : problem;
        }
    }
}
