package bitan.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One run of a program. Its pipes have threads of their own, which are left behind where something holds on to them. */
final class Run {
    /** Bytes that are kept of what it says. */
    private static final int MOST = 1 << 16;
    private static final int BUFFER = 1 << 13;
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    /** What a program that has ended wrote is read by then, whoever else still holds its output. */
    private static final Duration LAST_WORDS = Duration.ofMillis(500);

    private final Process process;
    private final Duration limit;
    private final long end;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private List<ProcessHandle> started = List.of();

    Run(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** What it said, when it has said enough or has ended. */
    String heard(byte[] input, Predicate<String> enough) throws IOException {
        thread("bitan-program-in", () -> give(input));
        var hearing = thread("bitan-program-out", this::hear);
        try {
            if (isEnded(enough)) {
                return lastWords(hearing);
            }
            thread("bitan-program-end", this::letEnd);
            return said();
        } catch (IOException e) {
            kill();
            throw e;
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Waits; false if it has said enough before. */
    private boolean isEnded(Predicate<String> enough) throws IOException, InterruptedException {
        while (!process.waitFor(LOOK_EVERY)) {
            if (enough.test(said())) {
                return false;
            }
            if (System.nanoTime() - end >= 0) {
                throw new IOException("no answer within " + limit.toMillis() + " ms");
            }
            // Once it has ended, nobody can tell any more what it started.
            started = process.descendants().toList();
        }
        return true;
    }

    private String lastWords(Thread hearing) throws IOException, InterruptedException {
        if (!hearing.join(LAST_WORDS)) {
            kill();
        }
        if (process.exitValue() != 0) {
            throw new IOException(said().strip());
        }
        return said();
    }

    private void letEnd() {
        try {
            if (!process.waitFor(Duration.ofNanos(end - System.nanoTime()))) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
        }
    }

    private void kill() {
        Stream.concat(started.stream(), process.descendants()).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void give(byte[] input) {
        try (var in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // It ended, or closed its input: it has read what it wanted.
        }
    }

    private void hear() {
        var buffer = new byte[BUFFER];
        try (var out = process.getInputStream()) {
            for (int read = out.read(buffer); read >= 0; read = out.read(buffer)) {
                keep(buffer, read);
            }
        } catch (IOException e) {
            // It was killed: what it said until then is kept.
        }
    }

    private synchronized void keep(byte[] buffer, int read) {
        said.write(buffer, 0, Math.min(read, MOST - said.size()));
    }

    private synchronized String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Thread thread(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).start(work);
    }
}
