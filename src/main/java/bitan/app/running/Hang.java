package bitan.app.running;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** Ends a program that cannot continue, after logging where every thread is. */
public final class Hang {
    private static final Logger LOG = LoggerFactory.getLogger(Hang.class);
    /** What hangs may be the disk of the log. */
    private static final Duration FOR_THE_LOG = Duration.ofSeconds(5);

    private Hang() {
    }

    /** Ends the process because this thread is silent. Does not return. */
    static void end(String thread) {
        var problem = Problem.of(ProblemCode.RUN_02, thread, Watchdog.PATIENCE.toSeconds());
        end(() -> LOG.error("{}\n{}", problem.inLog(), threads(Thread.getAllStackTraces())));
    }

    /**
     * Logs what no thread caught. Where the machine that runs us is at its end, out of memory most likely, the process
     * is ended: half of its threads may be gone.
     */
    public static void uncaught(Thread thread, Throwable e) {
        uncaught(thread, e, (_, _) -> LOG.error("uncaught in {}", thread.getName(), e));
    }

    /** The same, where somebody else is told of what the program survives. */
    public static void uncaught(Thread thread, Throwable e, BiConsumer<Thread, Throwable> survived) {
        if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
            end(() -> LOG.error("ended by an error in {}", thread.getName(), e));
        }
        survived.accept(thread, e);
    }

    private static void end(Runnable last) {
        try {
            Thread.ofPlatform().daemon().name("bitan-end").start(last).join(FOR_THE_LOG);
        } catch (InterruptedException | OutOfMemoryError e) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(ExitCode.HUNG);
        }
    }

    /** Where each thread stands: classes, methods and lines, and nothing of what they work on. */
    static String threads(Map<Thread, StackTraceElement[]> stacks) {
        return stacks.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Thread, ?> stack) -> stack.getKey().getName()))
                .map(stack -> stack.getKey().getName() + " " + stack.getKey().getState() + Arrays
                        .stream(stack.getValue()).map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
