package bitan.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import bitan.app.command.Commands;
import bitan.app.command.Terminal;
import bitan.app.machine.Folders;
import bitan.app.running.Hang;

/** The first step of every command. */
public final class Main {
    private Main() {
    }

    /** Runs the kiosk or the command that is named, and ends the process with its exit code. */
    public static void main(String[] args) {
        // The default prints what failed, and its message may quote a conversation: a service's output is a log as well.
        Thread.setDefaultUncaughtExceptionHandler(Hang::uncaught);
        var terminal = new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                Terminal.language(System.getenv()));
        System.exit(Commands.run(Folders.ofThisUser(), terminal, args));
    }

    /** Chinese must come out whole even where the terminal's locale is plain C. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
