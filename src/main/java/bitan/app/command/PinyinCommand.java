package bitan.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Candidate;
import bitan.pinyin.Learned;
import bitan.pinyin.Pinyin;
import bitan.pinyin.PinyinOptions;
import bitan.problem.ProblemException;

/** {@code bitan pinyin}: a filter that prints for every line of letters the first words they may mean. */
@Command(name = "pinyin", mixinStandardHelpOptions = true)
final class PinyinCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    private final Terminal terminal;

    @Option(names = "--glossary", paramLabel = "FILE") private Optional<Path> glossary = Optional.empty();

    @Option(names = "--fuzzy", negatable = true, defaultValue = "true", fallbackValue = "true") private boolean fuzzy;

    @Option(names = "--nine") private boolean nine;

    PinyinCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException, IOException {
        var terms = glossary.isPresent() ? GlossaryFile.read(glossary.get()) : GlossaryFile.shipped();
        var pinyin = Pinyin.of(Lexicon.load(), terms);
        var options = new PinyinOptions(nine, fuzzy ? PinyinOptions.ANY_ACCENT.fuzzy() : Set.of());
        return RawLines.filter(terminal, line -> first(line.strip(), pinyin, options),
                UnaryOperator.identity());
    }

    /** The first candidates on one line, those first that use all the letters. */
    private static String first(String letters, Pinyin pinyin, PinyinOptions options) {
        var candidates = pinyin.candidates(letters, options, Learned.NOTHING);
        var wholes = candidates.stream().filter(candidate -> candidate.used() == letters.length());
        var parts = candidates.stream().filter(candidate -> candidate.used() < letters.length());
        return Stream.concat(wholes, parts).map(Candidate::text).limit(SHOWN)
                .collect(Collectors.joining(" "));
    }
}
