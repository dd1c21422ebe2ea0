package bitan.app.command;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;

import bitan.app.installation.Folders;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The tree of commands, and what becomes of an exception in any of them. */
public final class Commands {
    private Commands() {
    }

    /** Runs one command line; answers its exit code: 0 done, 1 a problem was told, 2 it was not understood. */
    public static int run(Folders folders, Terminal terminal, String... args) {
        return tree(folders, terminal).execute(args);
    }

    static CommandLine tree(Folders folders, Terminal terminal) {
        var tree = new CommandLine(new KioskCommand(folders, terminal))
                .addSubcommand(new TranscribeCommand(folders, terminal))
                .addSubcommand(new WordingCommand(terminal))
                .addSubcommand(new PinyinCommand(terminal))
                .addSubcommand(new InkCommand(folders, terminal))
                .addSubcommand(new GuidesCommand(folders, terminal))
                .addSubcommand(new SentencesCommand(folders, terminal))
                .addSubcommand(new NoteCommand(folders, terminal))
                .addSubcommand(new CardCommand(terminal))
                .addSubcommand(new LettersCommand(folders, terminal))
                .addSubcommand(new RecordsCommand(folders, terminal))
                .addSubcommand(new PinCommand(folders, terminal))
                .addSubcommand(new ModelsCommand(folders, terminal))
                .addSubcommand(new SetupCommand(folders, terminal))
                .addSubcommand(new AutostartCommand(folders, terminal))
                .addSubcommand(new DoctorCommand(folders, terminal))
                .addSubcommand(new SupportBundleCommand(folders, terminal))
                .addSubcommand(new DemoCommand(folders, terminal));
        return tree.setResourceBundle(terminal.words()).setOut(terminal.out()).setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, _, _) -> told(terminal, e));
    }

    private static int told(Terminal terminal, Exception e) {
        if (e instanceof ProblemException known) {
            return terminal.tell(known.problem());
        }
        LoggerFactory.getLogger(Commands.class).error("command failed", e);
        return terminal.tell(Problem.of(ProblemCode.APP_01, e));
    }
}
