package bitan.speech.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import bitan.problem.ProblemException;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskModel;

/**
 * The recogniser process: loads a model and recognises streams with it, each on a thread of its own. Writes nothing but
 * answers, keeps nothing, and ends as soon as its standard input does, that is when the program is gone.
 */
public final class RecogniserProcess {
    private static final int ALIVE_EVERY_MILLIS = 250;

    /** Something went wrong that starting anew may mend. */
    private static final int BROKEN = 70;

    private final HashMap<Integer, StreamWork> streams = new HashMap<>();
    private final OutputStream out;
    private volatile @Nullable VoskModel model;

    private RecogniserProcess(OutputStream out) {
        this.out = out;
    }

    /** Takes the model's folder, the work folder, and the three seconds of {@link Endpointing}. */
    public static void main(String[] args) {
        var process = new RecogniserProcess(new FileOutputStream(FileDescriptor.out));
        // Whatever else would be printed must not come between answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        process.say(new Response.Hello(Framing.VERSION));
        Thread.ofPlatform().daemon().name("alive").start(process::beat);
        Thread.ofPlatform().daemon().name("model")
                .start(() -> process.load(Path.of(args[0]), Path.of(args[1]),
                        new Endpointing(Double.parseDouble(args[2]), Double.parseDouble(args[3]),
                                Double.parseDouble(args[4]))));
        process.listen();
    }

    private void listen() {
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                dispatch(RequestCodec.receive(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        } catch (RuntimeException | Error e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private void beat() {
        while (true) {
            say(new Response.Alive());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ALIVE_EVERY_MILLIS));
        }
    }

    private void load(Path folder, Path work, Endpointing endpointing) {
        try {
            model = VoskModel.load(folder, endpointing, work);
            say(new Response.Loaded());
        } catch (ProblemException e) {
            refuse(e);
        } catch (RuntimeException | Error e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private void dispatch(Request order) {
        var loaded = Objects.requireNonNull(model, "an order before the model was there");
        var work = streams.computeIfAbsent(order.stream(),
                _ -> new StreamWork(loaded, this::say, this::refuse));
        work.carryOut(order);
        if (order instanceof Request.Close) {
            streams.remove(order.stream());
        }
    }

    private void refuse(ProblemException e) {
        say(new Response.Refused(e.problem()));
        Runtime.getRuntime().halt(0);
    }

    private synchronized void say(Response answer) {
        try {
            ResponseCodec.send(out, answer);
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
