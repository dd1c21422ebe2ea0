package bitan.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.installation.Folders;
import bitan.app.running.Autostart;
import bitan.app.running.Autostart.StartMethod;
import bitan.problem.ProblemException;

/** {@code bitan autostart}: has the kiosk started at login and again when it ends, or not any more. */
@Command(name = "autostart", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class AutostartCommand {
    private final Autostart autostart;
    private final Terminal terminal;

    AutostartCommand(Folders folders, Terminal terminal) {
        this.autostart = Autostart.ofThisUser(folders);
        this.terminal = terminal;
    }

    @Command(name = "on", mixinStandardHelpOptions = true)
    int on(@Option(names = "--systemd", descriptionKey = "systemd") boolean isSystemd)
            throws ProblemException {
        return terminal.done("autostart.on",
                autostart.on(isSystemd ? StartMethod.SYSTEMD : StartMethod.ofThisSystem()));
    }

    @Command(name = "off", mixinStandardHelpOptions = true)
    int off() throws ProblemException {
        var removed = autostart.off();
        removed.forEach(file -> terminal.out().println(terminal.say("autostart.removed", file)));
        return removed.isEmpty() ? terminal.done("autostart.none") : Terminal.DONE;
    }
}
