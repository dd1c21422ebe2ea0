package bitan.note.print;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.program.Program;

/**
 * CUPS through its commands, where they are installed. They return the number of a print job, so that one that was not
 * printed can be cancelled. Each call waits for the print server.
 */
public final class Cups {
    private static final Pattern TAKEN = Pattern.compile("request id is (\\S+)");
    /** The same with a sign behind it: it is not the beginning of a longer one. */
    private static final Pattern TAKEN_WHOLE = Pattern.compile(TAKEN.pattern() + "\\s");
    /** Longer than a print server that lives takes to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] NOTHING = new byte[0];

    private static final Logger LOG = LoggerFactory.getLogger(Cups.class);

    private final Map<String, String> environment;
    private final Duration patience;

    /** With the print server the system knows. */
    public Cups() {
        this(Map.of(), PATIENCE);
    }

    /**
     * {@code environment} is added to that of the commands, such as {@code CUPS_SERVER}; a {@code PATH} in it says where
     * they are. {@code patience} is how long each may take.
     */
    public Cups(Map<String, String> environment, Duration patience) {
        this.environment = new HashMap<>(environment);
        this.environment.put("LC_ALL", "C");
        this.patience = patience;
    }

    /** Whether its commands are installed. */
    boolean isThere() {
        return List.of("lp", "lpstat", "cancel").stream().allMatch(command -> find(command).isPresent());
    }

    /**
     * Puts a document into a queue; answers as soon as it is taken, whatever the command does afterwards.
     *
     * @param title what queues show to everybody
     * @param media as CUPS calls the paper
     * @return the request's name
     * @throws IOException if it is not taken
     */
    String take(byte[] document, String printer, String title, String media) throws IOException {
        var said = program("lp", "-d", printer, "-t", title, "-o", "media=" + media).run(document, patience,
                text -> TAKEN_WHOLE.matcher(text).find());
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
                program("cancel", request).run(NOTHING, patience);
            } catch (IOException e) {
                LOG.debug("{} is not waiting any more", request);
            }
        });
    }

    private boolean isWaiting(String request, String printer) {
        try {
            return program("lpstat", "-W", "not-completed", "-o", printer).run(NOTHING, patience).lines()
                    .anyMatch(line -> line.startsWith(request + " "));
        } catch (IOException e) {
            return true;
        }
    }

    /** What {@code lpstat} says of a printer. */
    String status(String printer) throws IOException {
        return program("lpstat", "-l", "-p", printer).run(NOTHING, patience);
    }

    private Program program(String command, String... arguments) throws IOException {
        var file = find(command).orElseThrow(() -> new NoSuchFileException(command));
        var words = new ArrayList<>(List.of(file.toString()));
        words.addAll(List.of(arguments));
        return new Program(words, environment);
    }

    private Optional<Path> find(String command) {
        return Program.find(command, environment.getOrDefault("PATH", Program.searchPath()));
    }
}
