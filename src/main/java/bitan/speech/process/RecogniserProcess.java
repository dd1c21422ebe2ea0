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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

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

    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final HashMap<Integer, StreamWork> streams = new HashMap<>();
    private final OutputStream out;

    private RecogniserProcess(OutputStream out) {
        this.out = out;
    }

    /** Takes the model's folder, the work folder, and the three seconds of {@link Endpointing}. */
    public static void main(String[] args) {
        var process = new RecogniserProcess(new FileOutputStream(FileDescriptor.out));
        // Whatever else would be printed must not come between answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        process.say(new Answer.Hello(Wire.VERSION));
        Thread.ofPlatform().daemon().name("orders").start(process::listen);
        Thread.ofPlatform().daemon().name("alive").start(process::beat);
        process.run(Path.of(args[0]), Path.of(args[1]), new Endpointing(Double.parseDouble(args[2]),
                Double.parseDouble(args[3]), Double.parseDouble(args[4])));
    }

    private void listen() {
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                orders.add(OrderWire.receive(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void beat() {
        while (true) {
            say(new Answer.Alive());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ALIVE_EVERY_MILLIS));
        }
    }

    private void run(Path folder, Path work, Endpointing endpointing) {
        try {
            var model = VoskModel.load(folder, endpointing, work);
            say(new Answer.Loaded());
            while (true) {
                dispatch(model, orders.take());
            }
        } catch (ProblemException e) {
            refuse(e);
        } catch (InterruptedException | RuntimeException | Error e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private void dispatch(VoskModel model, Order order) {
        var work = streams.computeIfAbsent(order.stream(),
                _ -> new StreamWork(model, this::say, this::refuse));
        work.carryOut(order);
        if (order instanceof Order.Close) {
            streams.remove(order.stream());
        }
    }

    private void refuse(ProblemException e) {
        say(new Answer.Refused(e.problem()));
        Runtime.getRuntime().halt(0);
    }

    private synchronized void say(Answer answer) {
        try {
            AnswerWire.send(out, answer);
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
