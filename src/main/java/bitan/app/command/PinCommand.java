package bitan.app.command;

import java.io.IOException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.pin.Pin;
import bitan.pin.PinFile;
import bitan.pin.PinGate;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Locks.Door;
import bitan.settings.SettingsFile;

/** {@code bitan pin}: sets the staff PIN or drops it, by whoever knows the one that is set. */
@Command(name = "pin", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class PinCommand {
    private final PinFile file;
    private final SettingsFile settings;
    private final Terminal terminal;

    PinCommand(Folders folders, Terminal terminal) {
        this.file = folders.pinFile();
        this.settings = CounterFiles.settings(folders.settings(), folders);
        this.terminal = terminal;
    }

    @Command(name = "set", mixinStandardHelpOptions = true)
    int set(@Option(names = "--stdin", descriptionKey = "stdin") boolean isPiped)
            throws ProblemException, IOException {
        settings.load().locks().require(Door.PIN);
        var asking = SecretPrompt.of(terminal, isPiped);
        new PinQuestion(terminal, asking).enter(new PinGate(file));
        var digits = asking.next("pin.new");
        var pin = Pin.of(digits);
        if (!isPiped && !asking.next("pin.again").equals(digits)) {
            throw new ProblemException(Problem.of(ProblemCode.PIN_06));
        }
        file.set(pin);
        return terminal.done("pin.set");
    }

    @Command(name = "clear", mixinStandardHelpOptions = true)
    int clear(@Option(names = "--stdin", descriptionKey = "stdin") boolean isPiped)
            throws ProblemException, IOException {
        settings.load().locks().require(Door.PIN);
        new PinQuestion(terminal, SecretPrompt.of(terminal, isPiped)).enter(new PinGate(file));
        file.clear();
        return terminal.done("pin.cleared");
    }
}
