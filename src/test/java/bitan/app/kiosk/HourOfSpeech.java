package bitan.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import bitan.app.demo.Speaking;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Inputs;
import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.audio.MicrophoneStandIn;
import bitan.audio.WavFile;
import bitan.bench.Figure;
import bitan.problem.ProblemException;
import bitan.settings.Settings;

/** An hour of speech through the whole kiosk in windows, faster than real time: how much the heap has grown. */
public final class HourOfSpeech {
    private static final double SPEED = 20;
    private static final int SECONDS = 3600;
    private static final int WARM = 600;
    private static final double MEGABYTE = 1e6;

    private HourOfSpeech() {
    }

    /** Measures on the display at hand. */
    public static List<Figure> measure() throws Exception {
        var folder = Files.createTempDirectory("bitan-bench");
        var settings = CounterFiles.at(folder.resolve("settings.json"));
        settings.settings().save(Settings.DEFAULT);
        var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), folder));
        var hour = Speaking.write(folder.resolve("hour.wav"), SECONDS);
        var heard = new AtomicLong();
        try (var kiosk = new Kiosk(settings, models, Trace.OFF, Inputs.ofClerk(() -> counted(hour, heard)))) {
            kiosk.openWindows(wishes -> wishes);
            kiosk.listen();
            double warm = heapAfter(heard, WARM);
            double end = heapAfter(heard, SECONDS - 1);
            return List.of(Figure.atMost(10, "heap growth, an hour of speech", end - warm, "MB",
                    String.format(Locale.ROOT, "%.1f MB after %d s of sound, %.1f MB after an hour", warm,
                            WARM,
                            end)));
        }
    }

    /** The hour as one recording; {@code heard} counts its seconds. */
    private static AudioSource counted(Path hour, AtomicLong heard) {
        var standIn = new MicrophoneStandIn(SPEED);
        try {
            standIn.play(WavFile.open(hour));
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
        return new AudioSource() {
            @Override
            public Captured next() throws InterruptedException {
                var captured = standIn.next();
                if (captured instanceof Captured.Frame frame) {
                    heard.set(frame.position() / SAMPLE_RATE);
                }
                return captured;
            }

            @Override
            public void close() {
                standIn.close();
            }
        };
    }

    private static double heapAfter(AtomicLong heard, int seconds) throws InterruptedException {
        while (heard.get() < seconds) {
            Thread.sleep(200);
        }
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
