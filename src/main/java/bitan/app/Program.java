package bitan.app;

import java.io.PrintWriter;
import java.util.Locale;

import bitan.problem.Problem;
import bitan.problem.ProblemText;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;

/**
 * What every command works with.
 *
 * @param settings as they were when the program started
 */
public record Program(Folders folders, SettingsFile settingsFile, Settings settings) {
    /** Exit code: done. */
    public static final int DONE = 0;
    /** Exit code: a problem with a code and a next step was printed. */
    public static final int PROBLEM = 1;

    /** The language of the counter. */
    public Locale locale() {
        return settings.language().locale();
    }

    /** Prints a problem on one line and answers the exit code for it. */
    public int tell(PrintWriter out, Problem problem) {
        out.println(ProblemText.line(problem, locale()));
        out.flush();
        return PROBLEM;
    }
}
