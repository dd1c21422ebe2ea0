package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import bitan.audio.Captured.Frame;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.process.RemoteModel;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskModel;
import bitan.speech.vosk.VoskOptions;

/**
 * What a recogniser in a process of its own costs, and what it saves: the same speech at the pace of speech, frame by
 * frame in turns, to an engine here and one there; and captions after the process was struck in the middle of words.
 */
final class RecogniserApart {
    private static final Path MODEL = Path.of("models/vosk-model-bitan-demo-cn-0.1");
    private static final long FRAME_NANOS = 100_000_000;
    private static final int ROUNDS = 2;
    private static final int STRIKES = 7;
    private static final int AT_FRAME = 15;

    private RecogniserApart() {
    }

    static List<Figure> measure() throws Exception {
        var work = Files.createTempDirectory("bitan-bench").resolve("work");
        var figures = new ArrayList<Figure>();
        double before = Held.by(ProcessHandle.current().pid()).megabytes();
        try (var here = VoskModel.load(MODEL, Endpointing.DEFAULT, work)) {
            try (var one = here.engine(VoskOptions.LIVE)) {
                speech().forEach(one::accept);
                one.finish();
            }
            double inProcess = Held.by(ProcessHandle.current().pid()).megabytes() - before;
            try (var apart = RemoteModel.load(MODEL, Endpointing.DEFAULT, work)) {
                figures.addAll(border(here, apart));
                double child = Held.by(apart.pid().orElseThrow()).megabytes();
                figures.add(Figure.atMost(300, "recogniser process, resident", child, "MB",
                        String.format(Locale.ROOT, "in this process it takes %.0f MB more", inProcess)));
                figures.addAll(back(apart));
            }
        }
        return figures;
    }

    /** How much longer a frame takes over there. */
    private static List<Figure> border(VoskModel here, RemoteModel apart) throws Exception {
        var frames = speech();
        var extra = new double[frames.size()];
        var inProcess = new double[frames.size()];
        try (var one = here.engine(VoskOptions.LIVE); var other = apart.engine(VoskOptions.LIVE)) {
            long due = System.nanoTime();
            for (int i = 0; i < extra.length; i++) {
                due += FRAME_NANOS;
                awaitTime(due);
                inProcess[i] = millis(one, frames.get(i));
                awaitTime(due + FRAME_NANOS / 2);
                extra[i] = millis(other, frames.get(i)) - inProcess[i];
            }
        }
        Arrays.sort(extra);
        Arrays.sort(inProcess);
        var detail = String.format(Locale.ROOT,
                "%d frames at the pace of speech; in process p50 %.2f, p99 %.2f",
                extra.length, at(inProcess, 0.5), at(inProcess, 0.99));
        return List.of(Figure.atMost(5, "a frame over the border, more, p50", at(extra, 0.5), "ms", detail),
                Figure.atMost(20, "a frame over the border, more, p99", at(extra, 0.99), "ms", detail));
    }

    private static List<Figure> back(RemoteModel model) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var signal : List.of("KILL", "SEGV", "STOP")) {
            var seconds = new double[STRIKES];
            for (int i = 0; i < STRIKES; i++) {
                seconds[i] = secondsToCaptions(model, signal);
            }
            Arrays.sort(seconds);
            figures.add(
                    Figure.atMost(3, "captions back after " + signal + ", slowest", seconds[STRIKES - 1], "s",
                            String.format(Locale.ROOT, "of %d in the middle of a sentence, median %.2f",
                                    STRIKES,
                                    seconds[STRIKES / 2])));
        }
        return figures;
    }

    /** From the strike to the first words after it. */
    private static double secondsToCaptions(RemoteModel model, String signal) throws Exception {
        try (var engine = model.engine(VoskOptions.LIVE)) {
            var frames = Sounds.frames(Spoken.DAYS.samples());
            long due = System.nanoTime();
            for (var frame : frames.subList(0, AT_FRAME)) {
                due += FRAME_NANOS;
                awaitTime(due);
                engine.accept(frame);
            }
            long struck = System.nanoTime();
            strike(model, signal);
            for (var frame : frames.subList(AT_FRAME, frames.size())) {
                due += FRAME_NANOS;
                awaitTime(due);
                if (engine.accept(frame).stream().anyMatch(Partial.class::isInstance)) {
                    return (System.nanoTime() - struck) / 1e9;
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static void strike(RemoteModel model, String signal) throws IOException, InterruptedException {
        var pid = String.valueOf(model.pid().orElseThrow());
        new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
    }

    private static List<Frame> speech() {
        var parts = new ArrayList<short[]>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var spoken : Spoken.values()) {
                parts.add(spoken.samples());
                parts.add(Sounds.quiet(1));
            }
        }
        return Sounds.frames(Sounds.join(parts.toArray(short[][]::new)));
    }

    private static double millis(SpeechEngine engine, Frame frame) {
        long begun = System.nanoTime();
        engine.accept(frame);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void awaitTime(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
