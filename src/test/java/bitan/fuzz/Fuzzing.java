package bitan.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Reads damaged copies of whole files. Whatever comes in, a parser answers or refuses as its signature says: it throws
 * nothing else, comes to an end, and takes memory only as the length of the input justifies.
 */
public final class Fuzzing {
    private static final int TIMES = Integer.getInteger("bitan.fuzz", 1);
    /** Generous, for a machine with much else to do: an input takes a millisecond. */
    private static final int MOST_SECONDS = 60;
    /** Bytes that reading anything may take, and bytes for each byte that came in; chosen well above what was seen. */
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_BYTES_EACH = 500;
    private static final int SHOWN = 2_000;

    /** Reads an input; what it throws is what must not be. */
    public interface Reading {
        void read(byte[] input) throws Exception;
    }

    private Fuzzing() {
    }

    /** An input for this seed, or as many as are asked for; fails with the input if one is not read as it should be. */
    public static void read(long seed, List<byte[]> whole, Reading reading) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < TIMES; i++) {
            soon(new Damage(random.split()).of(whole), reading);
        }
    }

    /** An empty folder to write inputs into. */
    public static Path folder(String name) throws IOException {
        var folder = Path.of("target", "fuzz", name);
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** The contents of all files of this ending that lie in a folder. */
    public static List<byte[]> files(Path folder, String ending) throws IOException {
        var contents = new ArrayList<byte[]>();
        try (var all = Files.list(folder)) {
            for (var file : all.filter(one -> one.toString().endsWith(ending)).sorted().toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void soon(byte[] input, Reading reading) {
        var done = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                measured(input, reading);
                done.complete(null);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause() + " for " + shown(input), e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("no end for " + shown(input), e);
        }
    }

    private static void measured(byte[] input, Reading reading) throws Exception {
        long before = allocated();
        reading.read(input);
        long taken = allocated() - before;
        if (taken > MOST_BYTES + MOST_BYTES_EACH * input.length) {
            throw new AssertionError(taken + " bytes taken");
        }
    }

    /** Bytes that this thread has taken so far. */
    private static long allocated() throws JMException {
        return (long) ManagementFactory.getPlatformMBeanServer()
                .getAttribute(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                        "CurrentThreadAllocatedBytes");
    }

    private static String shown(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        var bytes = HexFormat.of().formatHex(input, 0, Math.min(SHOWN, input.length));
        return input.length + " bytes: " + text.substring(0, Math.min(SHOWN, text.length())) + "\n" + bytes;
    }
}
