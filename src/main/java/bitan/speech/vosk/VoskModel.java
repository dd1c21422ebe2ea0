package bitan.speech.vosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.vosk.Model;
import org.vosk.Recognizer;

import bitan.audio.AudioSource;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.vosk.check.ModelCheck;
import bitan.speech.vosk.check.ScratchFolder;

/**
 * A loaded model: loaded once, shared by its engines, freed when it and the last of them are closed. Safe between
 * threads.
 */
public final class VoskModel implements AutoCloseable {
    private final Model model;
    private final Path folder;
    private final Endpointing endpointing;
    private int users = 1;
    private boolean closed;

    private VoskModel(Model model, Path folder, Endpointing endpointing) {
        this.model = model;
        this.folder = folder;
        this.endpointing = endpointing;
    }

    /**
     * Verifies a model folder and loads it: some hundredths of a second for a small one, many seconds for a large.
     *
     * @param work where proofs and unpacked libraries may be kept, outside the model
     * @throws ProblemException MOD-02 if the model is damaged, SPE-01 if libvosk cannot be loaded
     */
    public static VoskModel load(Path folder, Endpointing endpointing, Path work) throws ProblemException {
        ModelCheck.verify(folder, work);
        VoskLibrary.load(work);
        try (var scratch = ScratchFolder.in(work, "model")) {
            var shown = EndpointRules.apply(folder, endpointing, scratch.path());
            return new VoskModel(new Model(fromHere(shown)), folder, endpointing);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.MOD_02, folder, "libvosk"), e);
        }
    }

    /**
     * The model's folder as seen from the working directory. libvosk takes bytes where names are characters to Java and to
     * Windows: a name that it cannot be given so, such as that of a person's own folder, must not come before it.
     */
    private static String fromHere(Path folder) throws IOException {
        var here = Path.of("").toRealPath();
        var there = folder.toRealPath();
        return here.equals(there)
                ? "."
                : Objects.equals(here.getRoot(), there.getRoot())
                        ? here.relativize(there).toString()
                        : there.toString();
    }

    /**
     * Opens an engine. Close it on the thread that uses it.
     *
     * @throws ProblemException SPE-02 if libvosk gives none
     * @throws IllegalStateException if the model is closed
     */
    public VoskEngine engine(VoskOptions options) throws ProblemException {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the model is closed");
            }
            users++;
        }
        try {
            var recognizer = new Recognizer(model, AudioSource.SAMPLE_RATE);
            return new VoskEngine(recognizer, endpointing, options, this::release);
        } catch (IOException e) {
            release();
            throw new ProblemException(Problem.of(ProblemCode.SPE_02, "libvosk"), e);
        }
    }

    /** The folder it was loaded from. */
    public Path folder() {
        return folder;
    }

    /** Lets go of the model; its memory is freed with the last engine. May be called twice. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        release();
    }

    private synchronized void release() {
        users--;
        if (users == 0) {
            model.close();
        }
    }
}
