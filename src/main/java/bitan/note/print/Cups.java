package bitan.note.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * CUPS by its own commands, where they are installed: they say under which number a document is taken, so that one that
 * never came out can be taken back. Each call waits for the print server.
 */
public final class Cups {
    private static final Path COMMANDS = Path.of("/usr/bin");
    private static final Pattern TAKEN = Pattern.compile("request id is (\\S+)");
    /** Longer than a print server that lives takes to answer. */
    private static final int PATIENCE_SECONDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Cups.class);

    private final Map<String, String> environment;

    /** With the print server the system knows. */
    public Cups() {
        this(Map.of());
    }

    /** {@code environment} is added to that of the commands, such as {@code CUPS_SERVER}. */
    Cups(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Whether its commands are installed. */
    static boolean isThere() {
        return List.of("lp", "lpstat", "cancel").stream()
                .allMatch(command -> Files.isExecutable(COMMANDS.resolve(command)));
    }

    /**
     * Puts a document into a queue.
     *
     * @param title what queues show to everybody
     * @param media as CUPS calls the paper
     * @return the request's name
     * @throws IOException if it is not taken
     */
    String take(byte[] document, String printer, String title, String media) throws IOException {
        var said = run(document, "lp", "-d", printer, "-t", title, "-o", "media=" + media);
        var taken = TAKEN.matcher(said);
        if (!taken.find()) {
            throw new IOException("lp did not take it");
        }
        return taken.group(1);
    }

    /** Whether it has not come out of the printer yet, or nobody knows. */
    public boolean isWaiting(Printed printed) {
        return printed.request().filter(request -> isWaiting(request, printed.printer())).isPresent();
    }

    /** Takes back what has not come out yet; what has is paper. */
    public void takeBack(Printed printed) {
        printed.request().ifPresent(request -> {
            try {
                run(new byte[0], "cancel", request);
            } catch (IOException e) {
                LOG.debug("{} is not waiting any more", request);
            }
        });
    }

    private boolean isWaiting(String request, String printer) {
        try {
            return run(new byte[0], "lpstat", "-W", "not-completed", "-o", printer).lines()
                    .anyMatch(line -> line.startsWith(request + " "));
        } catch (IOException e) {
            return true;
        }
    }

    private String run(byte[] input, String command, String... arguments) throws IOException {
        var words = new ArrayList<>(List.of(COMMANDS.resolve(command).toString()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        return said;
    }
}
