package bitan.app.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** A progress bar that rewrites its own line, on a terminal only: a file or pipe gets nothing. */
final class ProgressLine implements AutoCloseable {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private String shown = "";

    ProgressLine(PrintWriter out) {
        this.out = out;
        this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /**
     * Shows how far the work is.
     *
     * @param share 0 to 1; negative when unknown
     */
    void show(String what, double share) {
        if (!terminal) {
            return;
        }
        int full = (int) Math.round(Math.clamp(share, 0, 1) * WIDTH);
        var bar = share < 0
                ? ""
                : "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] "
                        + Math.round(share * 100) + "% ";
        var line = bar + what;
        if (!line.equals(shown)) {
            out.print("\r\u001b[K" + line);
            out.flush();
            shown = line;
        }
    }

    /** Leaves nothing on the line, so that the next output begins on an empty one. */
    @Override
    public void close() {
        clear();
    }

    /** The same, and more may be shown afterwards. */
    void clear() {
        if (!shown.isEmpty()) {
            out.print("\r\u001b[K");
            out.flush();
            shown = "";
        }
    }
}
