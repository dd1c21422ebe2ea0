package bitan.speech.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskOptions;

/**
 * A model loaded in a process of its own, shared by its engines: there is one process, which is replaced when it ends,
 * hangs or sends something invalid. It is ended when the model and the last engine are closed. Safe between threads.
 */
public final class RemoteModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteModel.class);

    /** Nobody waits for a caption: on a machine that is busy with something else a file takes longer, and is no fault. */
    private static final int FOR_FILES = 20;

    private final RecogniserCommand command;
    private final int slowness;
    private final Restarts restarts = new Restarts();
    private @Nullable RecogniserConnection running;
    private String lastEnd = "";
    private int lastStream;
    private int users = 1;
    private boolean closed;

    private RemoteModel(RecogniserCommand command, int slowness) {
        this.command = command;
        this.slowness = slowness;
    }

    /**
     * Starts a process, in which a model folder is verified and loaded: half a second for a small one, many seconds for
     * a large one.
     *
     * @param work where proofs and unpacked libraries may be kept, outside the model
     * @throws ProblemException MOD-02 if the model is damaged, SPE-01 if libvosk cannot be loaded, SPE-02 if the process
     *     ends again and again
     */
    public static RemoteModel load(Path folder, Endpointing endpointing, Path work) throws ProblemException {
        return load(RecogniserCommand.serving(folder, endpointing, work));
    }

    /** The same with a process of any kind. */
    static RemoteModel load(RecogniserCommand command) throws ProblemException {
        return load(command, 1);
    }

    /**
     * The same for files, where nobody waits for what is being said: a process may be slow for long before it is replaced.
     *
     * @throws ProblemException as {@link #load}
     */
    public static RemoteModel loadForFiles(Path folder, Endpointing endpointing, Path work)
            throws ProblemException {
        return load(RecogniserCommand.serving(folder, endpointing, work), FOR_FILES);
    }

    private static RemoteModel load(RecogniserCommand command, int slowness) throws ProblemException {
        var model = new RemoteModel(command, slowness);
        model.child();
        return model;
    }

    /**
     * Opens an engine. Each is used by one thread at a time.
     *
     * @throws ProblemException as {@link #load} if there is no process that serves it
     * @throws IllegalStateException if the model is closed
     */
    public RemoteEngine engine(VoskOptions options) throws ProblemException {
        return engine(options, RemoteEngine.Kind.LIVE);
    }

    /**
     * Opens an engine for a file, which may take as long as it takes, and of which nothing is passed over: what ends every
     * process that hears it is {@code SPE-02}.
     *
     * @throws ProblemException as {@link #load} if there is no process that serves it
     * @throws IllegalStateException if the model is closed
     */
    public RemoteEngine fileEngine() throws ProblemException {
        return engine(VoskOptions.FILE, RemoteEngine.Kind.FILE);
    }

    private RemoteEngine engine(VoskOptions options, RemoteEngine.Kind kind) throws ProblemException {
        int stream;
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the model is closed");
            }
            users++;
            stream = ++lastStream;
            if (running == null) {
                restarts.forgive();
            }
        }
        var engine = new RemoteEngine(this, new Request.Open(stream, options), kind);
        try {
            engine.connect();
            return engine;
        } catch (ProblemException e) {
            release();
            throw e;
        }
    }

    /** The number of the process at the operating system, if there is one now. */
    public synchronized OptionalLong pid() {
        return running == null ? OptionalLong.empty() : OptionalLong.of(running.pid());
    }

    /** Lets go of the model; its process ends with the last engine. May be called twice. */
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

    /** The running process, or a new one in its place; waits until it is there. */
    synchronized RecogniserConnection child() throws ProblemException {
        if (running != null && running.isLost()) {
            lost(running, new ConnectionLost(running.howLost()));
        }
        try {
            while (running == null) {
                Thread.sleep(restarts.beforeNext(lastEnd));
                start();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(ProblemCode.APP_01, "interrupted"), e);
        }
        return running;
    }

    /** Somebody found the process of no use. */
    synchronized void lost(RecogniserConnection which, ConnectionLost why) {
        if (running == which) {
            running = null;
            which.close();
            ended(why, which.worth().wasOfUse());
        }
    }

    synchronized Duration patience() {
        return restarts.patience().multipliedBy(slowness);
    }

    synchronized void release() {
        users--;
        if (users == 0 && running != null) {
            running.close();
            running = null;
        }
    }

    private void start() throws ProblemException, InterruptedException {
        try {
            running = RecogniserConnection.start(command, slowness);
        } catch (ConnectionLost e) {
            ended(e, false);
        }
    }

    private void ended(ConnectionLost why, boolean wasOfUse) {
        lastEnd = why.how();
        restarts.ended(wasOfUse);
        LOG.warn("The recogniser process was lost: {}; {} in a row", lastEnd, restarts.inRow());
    }
}
