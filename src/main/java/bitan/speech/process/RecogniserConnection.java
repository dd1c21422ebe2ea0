package bitan.speech.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.vosk.check.JavaStart;
import bitan.speech.vosk.check.ScratchFolder;

/**
 * One recogniser process, from its start to its end. Two threads of its own write and read its pipes, so that nobody
 * who asks waits for a pipe of a process that has stopped. Safe between threads; one question at a time on a stream.
 */
final class RecogniserConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RecogniserConnection.class);

    /** A process that has not said a word for so long since it was started never will. */
    private static final Duration START = Duration.ofSeconds(10);
    /** One that runs says so four times a second; one that is silent for so long has been stopped. */
    private static final Duration SILENCE = Duration.ofMillis(1500);
    private static final Duration LOOK = Duration.ofMillis(250);
    /** No disk that a counter runs from reads the largest model for longer. */
    private static final Duration LOADED = Duration.ofMinutes(5);
    private static final Duration END = Duration.ofSeconds(2);

    private final Process process;
    private final ScratchFolder scratch;
    private final int slowness;
    private final BlockingQueue<Request> orders = new LinkedBlockingQueue<>();
    private final Map<Integer, CompletableFuture<Response.Heard>> asked = new ConcurrentHashMap<>();
    private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private final CompletableFuture<String> lost = new CompletableFuture<>();
    private final FirstWords complaint;
    private final Thread writer;
    private final ProcessHealth worth = new ProcessHealth();
    private volatile boolean greeted;

    private RecogniserConnection(Process process, ScratchFolder scratch, int slowness) {
        this.process = process;
        this.scratch = scratch;
        this.slowness = slowness;
        complaint = new FirstWords(process.getErrorStream());
        writer = Thread.ofPlatform().daemon().name("recogniser orders").unstarted(this::write);
    }

    /**
     * Starts a process and waits until it has loaded its model.
     *
     * @param slowness how many times longer than at a counter it may be silent
     * @throws ConnectionLost if it ends or stops before
     * @throws ProblemException if it says that there is nothing to load ({@code MOD-02}, {@code SPE-01}), cannot be
     *     started, for want of memory too ({@code RUN-10}), or has no folder to work in ({@code MOD-02})
     */
    static RecogniserConnection start(RecogniserCommand command, int slowness)
            throws ConnectionLost, ProblemException, InterruptedException {
        command.check();
        var scratch = ScratchFolder.in(command.work(), "recogniser");
        RecogniserConnection child;
        try {
            child = new RecogniserConnection(command.start(scratch.path()), scratch, slowness);
        } catch (IOException e) {
            scratch.close();
            throw new ProblemException(Problem.of(ProblemCode.SPE_01, command.words().getFirst()), e);
        }
        child.writer.start();
        Thread.ofPlatform().daemon().name("recogniser answers").start(child::read);
        try {
            child.await(child.loaded, LOADED);
            return child;
        } catch (ConnectionLost | ProblemException | InterruptedException | RuntimeException e) {
            child.close();
            throw e;
        } finally {
            child.tidy(); // where a loaded library may be deleted, nothing is left behind even if this program is killed
        }
    }

    /**
     * Has an order carried out and answers what became known by it.
     *
     * @throws ConnectionLost if the process ends or gives no answer for that long; it is ended then
     * @throws ProblemException if the process says that it cannot
     */
    Response.Heard ask(Request order, Duration patience)
            throws ConnectionLost, ProblemException, InterruptedException {
        var answer = new CompletableFuture<Response.Heard>();
        asked.put(order.stream(), answer);
        orders.add(order);
        if (isLost()) {
            throw new ConnectionLost(howLost());
        }
        return await(answer, patience);
    }

    /** Gives an order that is not answered. */
    void tell(Request order) {
        orders.add(order);
    }

    boolean isLost() {
        return lost.isDone();
    }

    /** How it was lost, if it was. */
    String howLost() {
        return lost.getNow("running");
    }

    /** Whether it was worth starting. */
    ProcessHealth worth() {
        return worth;
    }

    /** What it computes from now on. */
    CpuTime cpuTime() {
        return new CpuTime(process.toHandle());
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process if it still runs, and waits for that, a moment at most. */
    @Override
    public void close() {
        end("closed");
        try {
            if (!process.waitFor(END)) {
                LOG.warn("The recogniser process is left behind");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tidy();
    }

    /** However slow it is, a process that is silent is not waited for. */
    private <T> T await(CompletableFuture<T> answer, Duration patience)
            throws ConnectionLost, ProblemException, InterruptedException {
        try {
            long begun = System.nanoTime();
            if (isThere(answer)) {
                return answer.get();
            }
            var waiting = new KeptWaiting(process.toHandle(), begun);
            long heard = worth.lastHeard();
            var silent = new KeptWaiting(process.toHandle(), heard);
            do {
                if (worth.lastHeard() != heard) {
                    heard = worth.lastHeard();
                    silent = new KeptWaiting(process.toHandle(), heard);
                }
                endIfOver(silent.look(), waiting.look(), patience);
            } while (!isThere(answer));
            return answer.get();
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    private void endIfOver(Duration silent, Duration waited, Duration patience) throws ConnectionLost {
        if (silent.compareTo((greeted ? SILENCE : START).multipliedBy(slowness)) >= 0) {
            throw end("silent");
        }
        if (waited.compareTo(patience) >= 0) {
            throw end("no answer in " + patience.toSeconds() + " s");
        }
    }

    /** Waits a moment for it. */
    private static boolean isThere(CompletableFuture<?> answer)
            throws ExecutionException, InterruptedException {
        try {
            answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private void read() {
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                var answer = ResponseCodec.receive(in);
                worth.heard();
                take(answer);
            }
        } catch (EOFException e) {
            ended();
        } catch (IOException e) {
            end(lost.isDone() ? "closed" : "not of this protocol");
        }
    }

    private void take(Response answer) throws IOException {
        switch (answer) {
            case Response.Hello(int version) -> {
                if (version != Framing.VERSION) {
                    throw new IOException("version " + version);
                }
                greeted = true;
            }
            case Response.Alive _ -> {
            }
            case Response.Loaded _ -> {
                worth.loaded();
                loaded.complete(true);
            }
            case Response.Refused(var problem) -> refused(new ProblemException(problem));
            case Response.Heard heard -> {
                var waiting = asked.remove(heard.stream());
                if (!greeted || waiting == null) {
                    throw new IOException("an answer to nothing");
                }
                worth.answered();
                waiting.complete(heard);
            }
        }
    }

    private void ended() {
        var exit = exit();
        if (!loaded.isDone() && JavaStart.isWithoutMemory(complaint.lines())) {
            refused(new ProblemException(Problem.of(ProblemCode.RUN_10)));
        }
        end(exit);
    }

    private void refused(ProblemException e) {
        loaded.completeExceptionally(e);
        asked.values().forEach(waiting -> waiting.completeExceptionally(e));
    }

    private void write() {
        try (var out = process.getOutputStream()) {
            while (!lost.isDone()) {
                RequestCodec.send(out, orders.take());
            }
        } catch (IOException e) {
            LOG.debug("The recogniser process takes no more orders"); // whoever reads its answers sees how it ended
        } catch (InterruptedException e) {
            LOG.debug("The recogniser process is ended");
        }
    }

    /** Ends the process at once; it has nothing to keep. The first reason given is the one that is told. */
    private ConnectionLost end(String how) {
        lost.complete(how);
        process.destroyForcibly();
        var known = new ConnectionLost(howLost());
        loaded.completeExceptionally(known);
        asked.values().forEach(waiting -> waiting.completeExceptionally(known));
        writer.interrupt();
        return known;
    }

    private String exit() {
        try {
            return process.waitFor(END) ? "exit " + process.exitValue() : "closed its output";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "closed its output";
        }
    }

    private static ConnectionLost cause(ExecutionException e) throws ProblemException {
        return switch (e.getCause()) {
            case ProblemException problem -> throw problem;
            case ConnectionLost how -> how;
            case null, default -> new ConnectionLost(String.valueOf(e.getCause()));
        };
    }

    private synchronized void tidy() {
        if (Files.exists(scratch.path())) {
            scratch.close();
        }
    }
}
