package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.vosk.Model;
import org.vosk.Recognizer;

import bitan.app.demo.Speaking;
import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.audio.WavFile;
import bitan.speech.process.RemoteModel;
import bitan.speech.vosk.Endpointing;

/** What the way from file to words costs over libvosk alone: the same ten minutes, in turns; ours in the process that recognises. */
final class TranscribeCost {
    private static final Path MODEL = Path.of("models/vosk-model-bitan-demo-cn-0.1");
    private static final int SECONDS = 600;
    private static final int ROUNDS = 5;
    private static final int FRAME_BYTES = AudioSource.SAMPLE_RATE / 10 * 2;

    private TranscribeCost() {
    }

    static List<Figure> measure() throws Exception {
        var folder = Files.createTempDirectory("bitan-bench");
        var wav = Speaking.write(folder.resolve("ten-minutes.wav"), SECONDS);
        try (var ours = RemoteModel.loadForFiles(MODEL, Endpointing.DEFAULT, folder.resolve("work"));
                var bare = new Model(MODEL.toString())) {
            ours(ours, wav);
            bare(bare, wav);
            var ratios = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                ratios[i] = (double) ours(ours, wav) / bare(bare, wav);
            }
            Arrays.sort(ratios);
            return List.of(Figure.atMost(1.05, "transcribe over bare libvosk", ratios[ROUNDS / 2], "x",
                    "median of " + ROUNDS + " pairs, " + Arrays.toString(ratios)));
        }
    }

    private static long ours(RemoteModel model, Path wav) throws Exception {
        long begun = System.nanoTime();
        try (var source = WavFile.open(wav); var engine = model.fileEngine()) {
            while (source.next() instanceof Captured.Frame frame) {
                engine.accept(frame);
            }
            engine.finish();
        }
        return System.nanoTime() - begun;
    }

    private static long bare(Model model, Path wav) throws IOException {
        long begun = System.nanoTime();
        try (var recognizer = new Recognizer(model, AudioSource.SAMPLE_RATE);
                var in = Files.newInputStream(wav)) {
            recognizer.setWords(true);
            in.skipNBytes(Speaking.HEADER_BYTES);
            var frame = new byte[FRAME_BYTES];
            for (int read = in.readNBytes(frame, 0, FRAME_BYTES); read > 0; read = in.readNBytes(frame, 0,
                    FRAME_BYTES)) {
                if (recognizer.acceptWaveForm(frame, read)) {
                    recognizer.getResult();
                }
            }
            recognizer.getFinalResult();
        }
        return System.nanoTime() - begun;
    }
}
