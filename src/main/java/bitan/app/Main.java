package bitan.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import bitan.app.command.Commands;
import bitan.app.command.Terminal;
import bitan.app.installation.Folders;
import bitan.app.installation.TemporaryFolder;
import bitan.app.running.Hang;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** The first step of every command. */
public final class Main {
    private Main() {
    }

    /** Runs the kiosk or the command that is named, and ends the process with its exit code. */
    public static void main(String[] args) {
        // The default prints what failed, and its message may quote a conversation: a service's output is a log as well.
        Thread.setDefaultUncaughtExceptionHandler(Hang::uncaught);
        TemporaryFolder.deleteAtTheEnd();
        var terminal = new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                language());
        System.exit(run(terminal, args));
    }

    private static int run(Terminal terminal, String... args) {
        try {
            return Commands.run(Folders.ofThisUser(), terminal, args);
        } catch (OutOfMemoryError e) {
            return terminal.tell(Problem.of(ProblemCode.RUN_10));
        }
    }

    /** The launcher may have had to choose another locale than the one that was asked for. */
    private static Locale language() {
        var asked = System.getProperty("bitan.language");
        return Terminal.language(asked == null ? System.getenv() : Map.of("LANG", asked));
    }

    /** Chinese must come out whole even where the terminal's locale is plain C. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
