package bitan.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.running.Autostart;
import bitan.app.running.Autostart.StartMethod;
import bitan.problem.ProblemException;
import bitan.settings.Locks.Door;
import bitan.settings.SettingsFile;

/** {@code bitan autostart}: has the kiosk started at login and again when it ends, or not any more. */
@Command(name = "autostart", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class AutostartCommand {
    private final Autostart autostart;
    private final SettingsFile settings;
    private final Terminal terminal;

    AutostartCommand(Folders folders, Terminal terminal) {
        this.autostart = Autostart.ofThisUser(folders);
        this.settings = CounterFiles.settings(folders.settings(), folders);
        this.terminal = terminal;
    }

    @Command(name = "on", mixinStandardHelpOptions = true)
    int on(@Option(names = "--systemd", descriptionKey = "systemd") boolean isSystemd)
            throws ProblemException {
        settings.load().locks().require(Door.AUTOSTART);
        return terminal.done("autostart.on",
                autostart.on(isSystemd ? StartMethod.SYSTEMD : StartMethod.ofThisSystem()));
    }

    @Command(name = "off", mixinStandardHelpOptions = true)
    int off() throws ProblemException {
        settings.load().locks().require(Door.AUTOSTART);
        var removed = autostart.off();
        removed.forEach(file -> terminal.out().println(terminal.say("autostart.removed", file)));
        return removed.isEmpty() ? terminal.done("autostart.none") : Terminal.DONE;
    }
}
