package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import bitan.audio.Captured.Frame;
import bitan.audio.Microphone;
import bitan.audio.aid.Fitting;
import bitan.audio.aid.HearingAid;
import bitan.speech.process.RemoteModel;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskOptions;

/**
 * The clerk's voice from the microphone's sink to the monitor of the output's sink of a real sound server, while a recogniser
 * process hears the same: how much later it is there, how often it was broken, and what it takes of a core. For longer:
 * {@code JAVA_TOOL_OPTIONS=-Dbitan.seconds=600}.
 */
final class HeadphonesDelay {
    private static final Path MODEL = Path.of("models/vosk-model-bitan-demo-cn-0.1");
    private static final Path STORY = Path.of("src/main/resources/bitan/app/demonstration");
    private static final int SECONDS = Integer.getInteger("bitan.seconds", 30);
    private static final int BEFORE = 10;
    private static final List<String> THREADS = List.of("headphones", "microphone");
    /** Clock ticks a second in {@code /proc}, as on every Linux of today. */
    private static final double TICKS = 100;

    private final List<Process> started = new ArrayList<>();

    private HeadphonesDelay() {
    }

    static List<Figure> measure() throws Exception {
        var bench = new HeadphonesDelay();
        try {
            return bench.figures();
        } finally {
            bench.started.forEach(Process::destroyForcibly);
        }
    }

    private List<Figure> figures() throws Exception {
        startServer();
        var work = Files.createTempDirectory("bitan-bench").resolve("work");
        var speaking = Thread.ofVirtual().start(this::speak);
        try (var model = RemoteModel.load(MODEL, Endpointing.DEFAULT, work);
                var aid = HearingAid.start("default", () -> Optional.of(Fitting.MEDIUM), _ -> {})) {
            double without = share(_ -> {}, model, BEFORE);
            share(aid, model, BEFORE);
            long gaps = aid.glitches();
            var in = Recording.of("mic.monitor", started);
            var out = Recording.of("ears.monitor", started);
            double with = share(aid, model, SECONDS);
            gaps = aid.glitches() - gaps;
            var delays = Recording.delays(in, out);
            var figures = new ArrayList<>(figures(delays, Recording.holes(in, out), gaps, with - without));
            figures.add(
                    Figure.atMost(5, "output that the microphone hears, muted after", secondsToMute(), "s",
                            "both on one device, its sound comes back as loud as it went"));
            speaking.interrupt();
            return figures;
        }
    }

    private double secondsToMute() throws IOException, InterruptedException {
        start("pactl", "set-default-sink", "mic").waitFor();
        var muted = new CountDownLatch(1);
        long begun = System.nanoTime();
        try (var aid = HearingAid.start("default", () -> Optional.of(Fitting.MEDIUM),
                state -> {
                    if (state == HearingAid.State.HOWLING) {
                        muted.countDown();
                    }
                });
                var microphone = Microphone.listen(Optional.empty(), aid)) {
            while (muted.getCount() > 0 && System.nanoTime() - begun < TimeUnit.MINUTES.toNanos(1)) {
                microphone.next();
            }
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static List<Figure> figures(double[] delays, int holes, long gaps, double share) {
        var sorted = delays.clone();
        Arrays.sort(sorted);
        var detail = String.format(Locale.ROOT, "%d windows of speech in %d s, from %.0f to %.0f",
                sorted.length,
                SECONDS, sorted[0], sorted[sorted.length - 1]);
        return List.of(
                Figure.atMost(40, "microphone to headphones, added, median", sorted[sorted.length / 2], "ms",
                        detail),
                Figure.atMost(80, "the same, longest", sorted[sorted.length - 1], "ms", detail),
                Figure.atMost(0, "times sound was missing or left out", (double) gaps, "",
                        "counted by the program"),
                Figure.atMost(0, "holes of 5 ms in the recorded monitor", holes, "",
                        "where the microphone hears speech"),
                Figure.atMost(3, "of a core, more", 100 * share, "%",
                        "both threads, against the microphone alone"));
    }

    private void startServer() throws IOException, InterruptedException {
        start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-L",
                "module-native-protocol-unix", "-L", "module-null-sink sink_name=mic rate=48000 norewinds=1",
                "-L",
                "module-null-sink sink_name=ears rate=48000 norewinds=1");
        while (start("pactl", "set-default-source", "mic.monitor").waitFor() != 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        start("pactl", "set-default-sink", "ears").waitFor();
    }

    private Process start(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        started.add(process);
        return process;
    }

    private void speak() {
        try (var lines = Files.newDirectoryStream(STORY, "staff-*.wav")) {
            var files = new ArrayList<Path>();
            lines.forEach(files::add);
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                start("paplay", "--device=mic", files.get(i % files.size()).toString()).waitFor();
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens and recognises for so long; what the two threads took of a core. */
    private static double share(Consumer<short[]> ear, RemoteModel model, int seconds) throws Exception {
        try (var microphone = Microphone.listen(Optional.empty(), ear);
                var engine = model.engine(VoskOptions.LIVE)) {
            microphone.next();
            var before = ticks();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end) {
                if (microphone.next() instanceof Frame frame) {
                    engine.accept(frame);
                }
            }
            var after = ticks();
            return THREADS.stream()
                    .mapToDouble(name -> after.getOrDefault(name, 0L) - before.getOrDefault(name, 0L))
                    .sum() / TICKS / seconds;
        }
    }

    private static Map<String, Long> ticks() throws IOException {
        var ticks = new TreeMap<String, Long>();
        try (var tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (var task : tasks) {
                var stat = Files.readString(task.resolve("stat"));
                var name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                ticks.merge(name, Long.parseLong(fields[11]) + Long.parseLong(fields[12]), Long::sum);
            }
        }
        return ticks;
    }
}
