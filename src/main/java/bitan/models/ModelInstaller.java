package bitan.models;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.models.fetch.RetryPolicy;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Brings models into the data folder. Safe between threads and processes: one installation at a time. */
public final class ModelInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(ModelInstaller.class);

    private final Path models;
    private final RetryPolicy patience;
    private final ToLongFunction<Path> freeBytes;

    /** @param models the data folder's models; made when the first one is installed */
    public ModelInstaller(Path models) {
        this(models, RetryPolicy.ORDINARY, folder -> folder.toFile().getUsableSpace());
    }

    /** @param freeBytes the free disk under a folder */
    ModelInstaller(Path models, RetryPolicy patience, ToLongFunction<Path> freeBytes) {
        this.models = models;
        this.patience = patience;
        this.freeBytes = freeBytes;
    }

    /**
     * Fetches, checks, unpacks and proves a model, and puts it in its place; an older one there is replaced only then.
     * Takes as long as the network does: not for a screen's thread. A broken download is kept, and the next
     * installation goes on with it; of anything else that fails nothing stays.
     *
     * @param listener told each step on the calling thread, at most some ten times a second
     * @param proof loads the unpacked folder once
     * @throws ProblemException MOD_04 not fetched, MOD_05 wrong size or checksum, MOD_06 unsafe archive, MOD_08 disk too
     *     small, MOD_10 another installation is running, DSK_02 not writable, or whatever the proof finds
     * @throws InterruptedException if the thread is interrupted, which is how to cancel
     */
    public InstalledModel install(CatalogModel model, ModelOrigin origin, Consumer<InstallStep> listener,
            Proof proof)
            throws ProblemException, InterruptedException {
        try {
            Files.createDirectories(models);
            try (var _ = InstallLock.take(models)) {
                return installAlone(model, origin, new Steps(listener, System::nanoTime), proof);
            }
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException().initCause(e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.DSK_02, models, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private InstalledModel installAlone(CatalogModel model, ModelOrigin origin, Steps steps, Proof proof)
            throws ProblemException, IOException, InterruptedException {
        var staging = new Staging(models, model.name());
        staging.clean();
        var disk = new FreeDisk(models, freeBytes);
        try {
            return new Installation(model, staging, disk, patience, steps).run(origin, proof);
        } finally {
            tidy(staging);
        }
    }

    /** What cannot be cleared away now is cleared away by the next installation. */
    private static void tidy(Staging staging) {
        try {
            staging.clean();
        } catch (IOException e) {
            LOG.warn("left behind: {}", e.toString());
        }
    }
}
