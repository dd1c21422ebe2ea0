package bitan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import bitan.app.demo.Speaking;
import bitan.audio.Captured;
import bitan.audio.Captured.Frame;
import bitan.audio.WavFile;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Word;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskModel;
import bitan.speech.vosk.VoskOptions;
import bitan.wording.HeardWord;
import bitan.wording.line.Stillness;
import bitan.wording.line.Stillness.Shown;
import bitan.wording.line.Wording;

/**
 * How much of what is shown is taken back: characters erased from the end of the line, from one partial to the next
 * and to the settled text, per character of the settled text. The demonstration's recordings, clean and in three
 * strengths of noise, through the real engine; as the recogniser writes them and as the visitor sees them.
 */
final class Stability {
    private static final Path MODEL = Path.of("models/vosk-model-bitan-demo-cn-0.1");
    private static final int SECONDS = 60;
    /** Standard deviation of the noise, sample steps; speech peaks at about 10,000. */
    private static final int[] NOISE = {0, 200, 500, 1000};

    private Stability() {
    }

    static List<Figure> measure() throws Exception {
        var folder = Files.createTempDirectory("bitan-bench");
        var wav = Speaking.write(folder.resolve("minute.wav"), SECONDS);
        var raw = new Erasures();
        var shown = new Erasures();
        var costs = new ArrayList<Double>();
        var stillness = new Stillness(Wordings.shipped(), Stillness.BALANCED);
        try (var model = VoskModel.load(MODEL, Endpointing.DEFAULT, folder.resolve("work"))) {
            for (int noise : NOISE) {
                var line = new Line(stillness, raw, shown, costs);
                try (var source = WavFile.open(wav); var engine = model.engine(VoskOptions.LIVE)) {
                    var random = new Random(noise);
                    while (source.next() instanceof Captured.Frame frame) {
                        engine.accept(noisy(frame, noise, random)).forEach(line::take);
                    }
                    engine.finish().forEach(line::take);
                }
            }
        }
        costs.sort(null);
        var detail = String.format(Locale.ROOT, "raw %.4f, shown %.4f per character, %d characters",
                raw.share(),
                shown.share(), shown.characters);
        return List.of(
                Figure.atMost(0.2, "erasures shown over raw", shown.share() / raw.share(), "x", detail),
                Figure.atMost(1, "wording a partial, median", costs.get(costs.size() / 2), "ms",
                        costs.size() + " partials, longest " + costs.getLast() + " ms"));
    }

    private static Frame noisy(Frame frame, int noise, Random random) {
        var samples = Arrays.copyOf(frame.samples(), frame.samples().length);
        for (int i = 0; noise > 0 && i < samples.length; i++) {
            samples[i] = (short) Math.clamp(samples[i] + Math.round(random.nextGaussian() * noise),
                    Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return new Frame(samples, frame.position(), frame.capturedNanos());
    }

    /** One line after the other, as the recogniser writes it and as it is shown. */
    private static final class Line {
        private final Stillness stillness;
        private final Erasures raw;
        private final Erasures seen;
        private final List<Double> costs;
        private Shown shown = Shown.NOTHING;

        Line(Stillness stillness, Erasures raw, Erasures seen, List<Double> costs) {
            this.stillness = stillness;
            this.raw = raw;
            this.seen = seen;
            this.costs = costs;
        }

        void take(SpeechEvent event) {
            switch (event) {
                case Partial(var words, double at) -> {
                    long begun = System.nanoTime();
                    shown = stillness.partial(shown, heard(words), at);
                    costs.add((System.nanoTime() - begun) / 1e6);
                    raw.next(Wording.raw(heard(words)));
                    seen.next(shown.caption().text());
                }
                case Settled(var words, var alternatives) -> {
                    raw.last(Wording.raw(heard(words)));
                    seen.last(stillness.settled(shown, heard(words), alternatives).caption().text());
                    shown = Shown.NOTHING;
                }
                case SpeechEvent.Silence _ -> {
                    raw.next("");
                    seen.next("");
                    shown = Shown.NOTHING;
                }
                case SpeechEvent.Lagging _,SpeechEvent.Failed _ -> throw new IllegalStateException(
                        event.toString());
            }
        }

        private static List<HeardWord> heard(List<Word> words) {
            return words.stream()
                    .map(word -> new HeardWord(word.text(), word.start(), word.end(), word.confidence()))
                    .toList();
        }
    }

    /** Counts what is taken back. */
    private static final class Erasures {
        private String before = "";
        private int erased;
        private int characters;

        void next(String text) {
            int same = 0;
            while (same < Math.min(before.length(), text.length())
                    && before.charAt(same) == text.charAt(same)) {
                same++;
            }
            erased += before.length() - same;
            before = text;
        }

        void last(String text) {
            next(text);
            characters += text.length();
            before = "";
        }

        double share() {
            return (double) erased / characters;
        }
    }
}
