package bitan.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says a problem in the user's language: what happened, and what to do next. Immutable.
 *
 * @param what what happened, one sentence
 * @param next the next step, one sentence
 */
public record ProblemText(String what, String next) {

    /**
     * The words for a problem.
     *
     * @param locale Chinese or English
     */
    public static ProblemText of(Problem problem, Locale locale) {
        var bundle = ResourceBundle.getBundle("bitan.problem.problems", locale);
        return new ProblemText(say(bundle, problem, ".what"), say(bundle, problem, ".next"));
    }

    /** Code, sentence and next step on one line, for the command line. */
    public static String line(Problem problem, Locale locale) {
        var text = of(problem, locale);
        return problem.code().label() + "  " + text.what + " " + text.next;
    }

    private static String say(ResourceBundle bundle, Problem problem, String part) {
        var facts = problem.facts().stream().map(fact -> inWords(bundle, fact, problem)).toArray();
        return format(bundle, problem.code().label() + part, facts);
    }

    private static String inWords(ResourceBundle bundle, String fact, Problem problem) {
        boolean words = fact.startsWith(Reason.PREFIX) && bundle.containsKey(fact);
        return words ? format(bundle, fact, problem.facts().toArray()) : fact;
    }

    private static String format(ResourceBundle bundle, String key, Object[] facts) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(facts);
    }
}
