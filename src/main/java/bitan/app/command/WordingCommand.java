package bitan.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.wording.Caption;
import bitan.wording.line.Wording;
import bitan.wording.terms.Terms;

/** {@code bitan wording}: a filter that makes every line of a recogniser a readable one. */
@Command(name = "wording", mixinStandardHelpOptions = true)
final class WordingCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--glossary", paramLabel = "FILE") private Optional<Path> glossary = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT") private WordingFormat format = WordingFormat.TEXT;

    WordingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException, IOException {
        var terms = glossary.isPresent() ? GlossaryFile.read(glossary.get()) : GlossaryFile.shipped();
        var wording = new Wording(new Terms(terms, Lexicon.load()));
        return RawLines.filter(terminal, line -> format.write(wording.line(line)),
                line -> format.write(Caption.of(line)));
    }
}
