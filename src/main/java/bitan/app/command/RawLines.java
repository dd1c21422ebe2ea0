package bitan.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Lines of UTF-8 as they arrive, whatever the locale. Bytes that are no UTF-8 become U+FFFD; byte order marks are left out. */
final class RawLines {
    private static final String BOM = "\uFEFF";
    /** What other programs take for the end of a line: it must not come out again inside one. */
    private static final Pattern OTHER_BREAKS = Pattern
            .compile("[\\r\\f\\x0B\\x1C-\\x1E\\x85\\u2028\\u2029]");

    private final BufferedReader in;

    RawLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /**
     * Writes for every line of the input what {@code made} makes of it, as soon as it is there, and a line break.
     *
     * @throws IOException if the input cannot be read
     */
    static int filter(Terminal terminal, UnaryOperator<String> made) throws IOException {
        var lines = new RawLines(terminal.in());
        // Whoever reads what comes out may have enough, as head does: then there is nothing more to do.
        while (!terminal.out().checkError()) {
            var line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            terminal.out().print(made.apply(line.get()) + "\n");
            terminal.out().flush();
        }
        return Terminal.DONE;
    }

    /** The next line without its end, as soon as it is there; empty at the end of the input. */
    Optional<String> next() throws IOException {
        var line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            c = in.read();
        }
        return Optional.of(OTHER_BREAKS.matcher(line).replaceAll(" ").replace(BOM, ""));
    }
}
