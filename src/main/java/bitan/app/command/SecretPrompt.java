package bitan.app.command;

import java.io.Console;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Where a command has from what nobody may see: a line each, empty if there is none. */
interface SecretPrompt {
    /**
     * What is typed in answer to a question, by its key in the commands' words.
     *
     * @throws ProblemException TXT-01 if standard input is not UTF-8
     */
    String next(String question) throws ProblemException, IOException;

    /**
     * Asks at the terminal without showing what is typed, or reads standard input.
     *
     * @throws ProblemException PIN-08 if there is no terminal
     */
    static SecretPrompt of(Terminal terminal, boolean isPiped) throws ProblemException {
        if (isPiped) {
            var lines = new RawLines(terminal.in());
            return _ -> {
                var line = lines.next();
                if (line.isPresent() && !line.get().isUtf8()) {
                    throw new ProblemException(Problem.of(ProblemCode.TXT_01, line.get().number()));
                }
                return line.map(RawLines.Line::text).orElse("").strip();
            };
        }
        // Without a terminal there is none, or one that is not a terminal, as the JDK's provider has it.
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.PIN_08)));
        return question -> unseen(console, terminal.say(question));
    }

    private static String unseen(Console console, String question) {
        var typed = console.readPassword("%s ", question);
        if (typed == null) {
            return "";
        }
        var answer = new String(typed);
        Arrays.fill(typed, ' ');
        return answer.strip();
    }
}
