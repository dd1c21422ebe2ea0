package bitan.app.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import bitan.problem.Problem;
import bitan.problem.ProblemText;

/**
 * Where commands read and print, and in which language: Chinese, unless the terminal's own language is English.
 *
 * @param in what is to be worked on
 * @param out results, for people and for pipes
 * @param err problems and progress
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, Locale locale) {
    /** Exit code: done. */
    static final int DONE = 0;
    /** Exit code: a problem with a code and a next step was printed, or what was looked for is not there. */
    static final int PROBLEM = 1;

    /** The language the environment asks for, by the variables of POSIX in their order. */
    public static Locale language(Map<String, String> environment) {
        for (var name : new String[]{"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    /** The commands' own words. */
    ResourceBundle words() {
        return ResourceBundle.getBundle("bitan.app.command.commands", locale);
    }

    /** A sentence of the commands' own, with facts put in. */
    String say(String key, Object... facts) {
        return new MessageFormat(words().getString(key), locale).format(facts);
    }

    /** Prints a sentence of the commands' own and answers the exit code of what is done. */
    int done(String key, Object... facts) {
        out.println(say(key, facts));
        out.flush();
        return DONE;
    }

    /** Prints a problem on one line and answers the exit code for it. */
    public int tell(Problem problem) {
        err.println(ProblemText.line(problem, locale));
        err.flush();
        return PROBLEM;
    }
}
