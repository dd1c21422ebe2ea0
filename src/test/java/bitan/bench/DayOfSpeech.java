package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import bitan.audio.Captured.Frame;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEngine;
import bitan.speech.process.RemoteModel;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskOptions;

/**
 * Hours of speech through one recogniser process, as fast as it takes them: what it holds and how long a frame takes, in
 * the first minutes and in the last. One hour unless {@code JAVA_TOOL_OPTIONS=-Dbitan.hours=24} says otherwise.
 */
final class DayOfSpeech {
    private static final Path MODEL = Path.of("models/vosk-model-bitan-demo-cn-0.1");
    private static final int HOURS = Integer.getInteger("bitan.hours", 1);
    private static final int FRAMES_AN_HOUR = 36_000;
    /** In the first minutes and in the last, which are compared. */
    private static final int PART = FRAMES_AN_HOUR / 10;

    private DayOfSpeech() {
    }

    /** What it then held, and the median of what a frame took. */
    private record Part(Held held, double millis) {}

    static List<Figure> measure() throws Exception {
        var work = Files.createTempDirectory("bitan-bench").resolve("work");
        try (var model = RemoteModel.load(MODEL, Endpointing.DEFAULT, work);
                var engine = model.engine(VoskOptions.LIVE)) {
            var child = model.pid().orElseThrow();
            var first = play(engine, child, PART);
            play(engine, child, FRAMES_AN_HOUR * HOURS - 2 * PART);
            var last = play(engine, child, PART);
            return figures(first, last);
        }
    }

    private static List<Figure> figures(Part first, Part last) {
        var hours = String.format(Locale.ROOT, "%d h of sound; ", HOURS);
        return List.of(
                Figure.atMost(10, "recogniser process, growth",
                        last.held.megabytes() - first.held.megabytes(), "MB",
                        String.format(Locale.ROOT, "%s%.1f MB, %.1f MB", hours, first.held.megabytes(),
                                last.held.megabytes())),
                Figure.atMost(0, "recogniser process, more open files",
                        last.held.files() - first.held.files(), "",
                        String.format(Locale.ROOT, "%s%d, %d", hours, first.held.files(), last.held.files())),
                Figure.atMost(1.1, "recogniser process, a frame, last over first",
                        last.millis / first.millis, "x",
                        String.format(Locale.ROOT, "%smedian %.2f ms, %.2f ms", hours, first.millis,
                                last.millis)));
    }

    /** Plays so many frames, in visits of a few minutes. */
    private static Part play(SpeechEngine engine, long child, int count) throws IOException {
        var visit = visit();
        var nanos = new ArrayList<Long>();
        while (nanos.size() < count) {
            for (var frame : visit) {
                long begun = System.nanoTime();
                engine.accept(frame);
                nanos.add(System.nanoTime() - begun);
            }
            engine.finish();
        }
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Part(Held.by(child), sorted[sorted.length / 2] / 1e6);
    }

    private static List<Frame> visit() {
        var parts = Arrays.stream(Spoken.values())
                .flatMap(spoken -> List.of(spoken.samples(), Sounds.quiet(1)).stream()).toList();
        return Sounds.frames(Sounds.join(parts.toArray(short[][]::new)));
    }
}
