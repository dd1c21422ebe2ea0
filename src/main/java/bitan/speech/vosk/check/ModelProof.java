package bitan.speech.vosk.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.vosk.LibVosk;
import org.vosk.Model;
import org.vosk.Recognizer;

import bitan.disk.WholeFile;

/** A process that loads a model and recognises a little with it, so that only it dies if the model is bad. */
public final class ModelProof {

    /** The file that tells how it ended: an exit code can also be a library's. */
    static final Path OUTCOME = Path.of("outcome");

    /** What stands in it if the model is good. */
    static final String PROVEN = "proven";

    /** Exit code when not the model but libvosk itself cannot be loaded. */
    static final int NO_LIBRARY = 3;

    private static final int ERRORS_ONLY = -2;
    private static final float RATE = 16_000;
    private static final int FRAME = 1_600;

    private ModelProof() {
    }

    /**
     * Proves the model in the folder it works in, for libvosk cannot be given every name that it may lie under; the outcome
     * goes into the folder given by the one argument.
     */
    public static void main(String[] args) throws IOException {
        var outcome = Path.of(args[0]).resolve(OUTCOME);
        try {
            LibVosk.vosk_set_log_level(ERRORS_ONLY);
        } catch (LinkageError e) {
            WholeFile.write(outcome, String.valueOf(e.getMessage()));
            System.exit(NO_LIBRARY);
        }
        try (var model = new Model("."); var recognizer = new Recognizer(model, RATE)) {
            recognizer.setWords(true);
            for (int i = 0; i < 15; i++) {
                recognizer.acceptWaveForm(babble(i), FRAME);
                recognizer.getPartialResult();
            }
            recognizer.getFinalResult();
        }
        WholeFile.write(outcome, PROVEN);
    }

    /** Sound that reaches many of the model's sounds: a buzz with wandering resonance, and hiss. */
    private static short[] babble(int frame) {
        var random = new Random(frame);
        var samples = new short[FRAME];
        double pitch = 110 + 10 * (frame % 5);
        double resonance = 300 + 450 * (frame % 6);
        for (int i = 0; i < FRAME; i++) {
            double t = (frame * FRAME + i) / RATE;
            double buzz = Math.pow(Math.sin(Math.PI * pitch * t), 20) * Math.sin(2 * Math.PI * resonance * t);
            double hiss = frame % 3 == 0 ? 0.3 * random.nextGaussian() : 0;
            samples[i] = (short) (8000 * Math.clamp(buzz + hiss, -1, 1));
        }
        return samples;
    }
}
